package org.quoth.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Forenames that stand for one another: Bill for William. */
final class Nicknames {

    /** Each line one group; a short form may stand in several. */
    private static final String GROUPS = """
            william bill billy will willie liam
            robert bob bobby rob robbie bert
            richard dick rick ricky rich richie
            james jim jimmy jamie
            john jack johnny jon jonny
            jonathan jon jonny john
            joseph joe joey
            edward ed eddie ted teddy ned
            edmund ed ted ned
            edwin ed
            theodore ted teddy theo
            thomas tom tommy
            charles charlie chuck chas
            michael mike mick mickey micky
            christopher chris kit
            christine chris chrissy tina
            christina chris tina christy
            daniel dan danny
            david dave davey
            donald don donny
            kenneth ken kenny
            lawrence larry
            laurence larry
            leonard leo len lenny
            leo leon
            matthew matt
            nathaniel nate nat
            nathan nate
            nicholas nick nicky
            patrick pat paddy
            patricia pat patty tricia trish
            peter pete
            philip phil
            phillip phil
            raymond ray
            ronald ron ronnie
            samuel sam sammy
            samantha sam
            stephen steve
            steven steve
            timothy tim
            anthony tony ant
            antony tony
            antonio tony
            benjamin ben benny bibi
            bernard bernie
            andrew andy drew
            alexander alex al sandy
            alexandra alex sandra
            alan al
            albert al bert
            alfred al fred alf
            frederick fred freddie
            francis frank
            franklin frank
            gerald gerry jerry
            gerard gerry
            jerome jerry jay
            gregory greg
            harold harry hal
            henry harry hank
            jeffrey jeff
            geoffrey geoff
            joshua josh
            louis lou
            martin marty
            mitchell mitch
            addison mitch
            eugene gene
            walter walt
            vincent vince vinnie
            victoria vicky vicki
            elizabeth liz beth betty eliza lizzie betsy
            katherine kate kathy katie kathleen kay
            catherine kate cathy katie cath
            kathleen kathy kate
            margaret maggie meg peggy
            deborah debbie deb
            debra debbie deb
            susan sue suzy
            barbara barb
            jennifer jen jenny
            jessica jess
            rebecca becky
            cynthia cindy
            sandra sandy
            pamela pam
            judith judy
            jacqueline jackie
            theresa terry
            terence terry
            terrence terry
            valerie val
            victor vic
            virginia ginny
            abigail abby
            melissa mel
            melanie mel
            kimberly kim
            alison ali
            nancy nan
            amanda mandy
            angela angie
            caroline carrie carol
            cassandra cassie
            constance connie
            dorothy dot dottie
            eleanor ellie nell nora
            evelyn eve
            florence flo
            frances fran
            gabrielle gabby
            gwendolyn gwen
            isabella bella izzy
            josephine jo josie
            joanne jo
            lillian lily lil
            madeline maddie
            natalie nat
            penelope penny
            priscilla prissy
            roberta bobbie
            rosemary rose rosie
            stephanie steph
            veronica ronnie
            winifred winnie
            zachary zach zack
            joel joey
            lindsey lindsay
            maxwell max
            maximilian max
            oliver ollie
            russell russ
            stuart stu
            stewart stu
            tobias toby
            wesley wes
            wallace wally
            douglas doug
            dwight ike
            calvin cal
            clinton clint
            curtis curt
            dominic dom
            abraham abe
            arnold arnie
            arthur art
            barnard barney
            bradley brad
            cameron cam
            clifford cliff
            cornelius neil
            emmanuel manny
            ernest ernie
            gilbert gil
            herbert herb
            howard howie
            ignatius iggy
            irving irv
            isaac ike
            jacob jake
            malcolm mal
            marvin marv
            melvin mel
            morris moe
            norman norm
            randall randy
            randolph randy
            reginald reggie reg
            rodney rod
            roger rog
            sidney sid
            solomon sol
            stanley stan
            sylvester sly
            mahmud mahmoud
            mohammed muhammad mohamed mohammad
            yousef yusuf youssef
            vladimir volodymyr
            aleksandr alexander
            sergei sergey
            alexei aleksey alexey aleksei
            mervin merv
            mervyn merv
            rajiv raj
            dmitry dmitri
            """;

    private static final Map<String, Set<String>> SAME = read();

    private Nicknames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> same = new HashMap<>();
        GROUPS.lines().forEach(line -> {
            String[] names = line.split(" ");
            for (String nick : names) {
                same.computeIfAbsent(names[0], name -> new HashSet<>()).add(nick);
                same.computeIfAbsent(nick, name -> new HashSet<>()).add(names[0]);
            }
            for (int i = 1; i < names.length; i++) {
                for (int j = 1; j < names.length; j++) {
                    same.computeIfAbsent(names[i], name -> new HashSet<>()).add(names[j]);
                }
            }
        });
        return same;
    }

    /** A forename and all that stand for it. */
    static Set<String> forms(String forename) {
        Set<String> forms = new HashSet<>(SAME.getOrDefault(forename, Set.of()));
        forms.add(forename);
        return forms;
    }

    static boolean same(String one, String other) {
        return one.equals(other) || SAME.getOrDefault(one, Set.of()).contains(other);
    }
}
