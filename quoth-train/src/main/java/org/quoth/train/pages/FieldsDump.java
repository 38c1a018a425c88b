package org.quoth.train.pages;
import java.nio.file.*;
import org.quoth.*; import org.quoth.model.*; import org.quoth.reading.Input;
public final class FieldsDump { public static void main(String[] a) throws Exception {
 try (var s=Files.walk(Path.of(a[0]))) { for (Path f : s.filter(p->p.toString().matches(".*\\.(?:txt|md|html?|said)")&&!p.toString().contains("gold")).sorted().toList()) {
  Reading r=Quoth.readAll(Input.of(f.toString(),Files.readAllBytes(f))).findFirst().orElseThrow();
  if (r instanceof Reading.Read x) { Document d=x.document(); Metadata m=d.metadata(); 
   System.out.println(d.kind()+" "+d.turns().size()+"\t"+f.getFileName().toString().substring(0,Math.min(60,f.getFileName().toString().length()))+"\n    T="+m.title()+"\n    P="+m.principal()+" | by "+m.byline()+" | "+m.published()+" | place "+m.place()+" | venue "+m.venue()+" | "+m.outlet()); } else System.out.println("REFUSED "+f);
 } } } }
