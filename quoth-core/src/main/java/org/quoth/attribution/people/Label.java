package org.quoth.attribution.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;

/**
 * The label of a turn, in words.
 *
 * @param begin the index of the first word of the name; as many as there are words where an office stands alone
 * @param office what stands before a name in brackets
 */
record Label(List<String> words, int begin, @Nullable String office) {

    /** Titles and trades that are surnames as well. */
    private static final Set<String> SURNAMES = Set.of(
            "king",
            "prince",
            "bishop",
            "pope",
            "duke",
            "major",
            "judge",
            "page",
            "driver",
            "farmer",
            "singer",
            "priest",
            "chambers",
            "marshal",
            "fellow",
            "mayor",
            "pilot",
            "colonel");

    private static final Pattern PRIME_MINISTER = Pattern.compile("^(?:THE )?PM$");
    /** "From Gull_44": a question that was sent in. */
    private static final Pattern SENT = Pattern.compile("^(?:From|FROM) (?!(?i:the|an?) )(?=\\p{Lu})");

    private static final Pattern DASH = Pattern.compile("\\s+[-–—]+\\s+");
    /** "Question 2 (Hanne Lund, Ellis Radio)" */
    private static final Pattern NAME_BEHIND = Pattern.compile(
            "(?i:q|question|journalist|reporter|witness|caller|resident|audience member|speaker|moderator|host|interviewer|presenter|narrator)(?i:\\W*no\\b)?\\W*\\d{0,2}\\s*\\((\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})(?:[,;/–-][^()]*)?\\)");

    /** "QUESTION LIND", "QUESTION FROM HANNE LUND": who asks is named behind it. */
    private static final Pattern PUTS = Pattern.compile(
            "^(?i:(?:(?:additional|further|follow-?up|supplementary|next) )?question(?: from| by)?) (?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}+ \\p{Lu})");

    /** "MARSH cont": who goes on after music, a page, words read out. */
    private static final Pattern GOES_ON =
            Pattern.compile("[\\s,–-]+cont(?:['’]?d|inued|inuing)?\\.?$", Pattern.CASE_INSENSITIVE);

    /** "The Minister for Harbours (Ana Ruiz)" */
    private static final Pattern HOLDER = Pattern.compile(
            "[Tt]he (?<office>\\p{Lu}[^()]{2,80}?)\\s*\\((?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})\\)");

    /** "EMIL DORN, SLP": letters behind a name that are neither a name nor a part of one. */
    private static final Pattern PARTY = Pattern.compile("(?!JR|SR|I{2,3}$|IV$)\\p{Lu}{2,5}");

    /** "Mr TULLY (Brenn—Treasurer)", "Mr TULLY (Minister for Roads)": the seat, and the office that its holder has. */
    private static final Pattern SEAT = Pattern.compile(
            "(?<=\\w )\\((?:\\p{Lu}[\\p{L} .'’]{1,30}[—–](?=\\p{Lu})|(?=(?:Shadow |Deputy |Prime |Assistant )?(?:Minister|Secretary|Treasurer|Attorney|Chancellor|Premier|Leader)\\b))(?<office>[^()—–]{3,60})\\)");

    /** "Ada Quill, shop owner" */
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}), (?<office>\\p{Ll}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,4})");

    /** "Ada Quill, Harbour News", "ADA QUILL/HARBOUR NEWS", "Tom, Radio Delta": a name, and for whom its owner works. */
    private static final Pattern OUTLET = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3})\\s?(?:/|, )\\s?(?<outlet>(?:the |The )?\\p{Lu}[\\p{L}&.'’-]*(?: .+)?)");

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?");

    /** The words of a label, and where the name begins in them. */
    static Label of(@Nullable String label) {
        if (label == null) {
            return new Label(List.of(), 0, null);
        }
        Matcher holder = HOLDER.matcher(label);
        if (holder.matches()) {
            List<String> name = List.of(holder.group("name").split(" ", -1));
            return new Label(name, Math.min(nameBegin(name), name.size() - 1), holder.group("office"));
        }
        Matcher behind = NAME_BEHIND.matcher(label);
        Matcher seat = SEAT.matcher(label);
        if (seat.find()) {
            Label plain = of(split(clean(label)));
            return plain.isOfficeAlone() ? plain : new Label(plain.words(), plain.begin(), seat.group("office"));
        }
        Matcher sent = SENT.matcher(label);
        if (sent.lookingAt()) {
            return of(label.substring(sent.end()));
        }
        Matcher described = DESCRIBED.matcher(label);
        if (described.matches()) {
            Label plain = of(split(described.group("name")));
            return new Label(plain.words(), plain.begin(), described.group("office"));
        }
        return of(split(behind.matches() ? behind.group(1) : withoutPost(asker(clean(label)))));
    }

    private static Label of(List<String> words) {
        return new Label(words, words.isEmpty() ? 0 : nameBegin(words), null);
    }

    private static List<String> split(String label) {
        String spelled = PRIME_MINISTER.matcher(Names.bare(label)).replaceFirst("PRIME MINISTER");
        return Arrays.stream(spelled.replace(",", " ").split("[\\s\\u00a0]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** An office and nobody's name. */
    boolean isOfficeAlone() {
        return begin == words.size();
    }

    /** The last word is no part of the name. */
    Label withoutLast() {
        return new Label(words.subList(0, words.size() - 1), begin, office);
    }

    /** The office told before the name, or before brackets that hold the name. */
    @Nullable
    Role role() {
        if (office != null) {
            return new Role(office, Role.APPOSITION);
        }
        List<String> title = words.subList(0, begin).stream()
                .filter(word -> !Lexicon.isHonorific(bare(word)) && !bare(word).isEmpty())
                .map(Names::fromCapitals)
                .toList();
        return title.isEmpty() ? null : Role.of(title, Role.LABEL);
    }

    PersonName name() {
        return PersonName.of(words.subList(begin, words.size()).stream()
                .map(Names::fromCapitals)
                .toList());
    }

    /** What the first word tells of him or her: "Ms", "Sir". */
    Gender gender() {
        return Lexicon.genderOfRole(bare(words.getFirst()));
    }

    /** What turns of one speaker have in common, folded; empty without a label. */
    static String key(@Nullable String label) {
        if (label == null) {
            return "";
        }
        boolean named =
                NAME_BEHIND.matcher(label).matches() || HOLDER.matcher(label).matches();
        return named ? Names.fold(label) : Names.fold(clean(label)).replace(".", "");
    }

    private static String clean(String label) {
        String bare =
                GOES_ON.matcher(ASIDE.matcher(label).replaceAll("").strip()).replaceFirst("");
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    /** "QUESTION FROM HANNE LUND, ELLIS RADIO": the name alone; other labels as they are. */
    private static String asker(String label) {
        Matcher puts = PUTS.matcher(label);
        if (!puts.lookingAt()) {
            return label;
        }
        int comma = label.indexOf(',', puts.end());
        return label.substring(puts.end(), comma < 0 ? label.length() : comma);
    }

    /** "EMIL DORN, SHADOW TREASURER", "EMIL DORN, SLP", "EMIL DORN MP - MEMBER FOR VARDO": the name without the post told after it. */
    private static String withoutPost(String label) {
        Matcher dash = DASH.matcher(label);
        if (dash.find() && label.substring(0, dash.start()).strip().indexOf(' ') > 0) {
            return withoutPost(label.substring(0, dash.start()));
        }
        Matcher outlet = OUTLET.matcher(label);
        if (outlet.matches() && isName(outlet.group("name"), outlet.group("outlet"))) {
            return outlet.group("name");
        }
        int comma = label.indexOf(',');
        boolean named = comma > 0 && label.substring(0, comma).strip().indexOf(' ') > 0;
        boolean post = PARTY.matcher(label.substring(comma + 1).strip()).matches();
        for (String word : label.substring(comma + 1).split("[\\s,]+", -1)) {
            post |= Lexicon.TITLE.contains(bare(word)) || Lexicon.ROLE.contains(bare(word));
        }
        return named && post ? label.substring(0, comma) : label;
    }

    /** Somebody's, and what stands behind it is nobody's: not "QUILL, ADA", not "Official Spokesperson, Ada Quill". */
    private static boolean isName(String name, String outlet) {
        List<String> words = List.of(name.split(" ", -1));
        String first = bare(outlet.split(" ", 2)[0]);
        String last = bare(words.getLast());
        boolean office = !SURNAMES.contains(last) && (Lexicon.ROLE.contains(last) || Lexicon.TITLE.contains(last));
        boolean house = outlet.indexOf(' ') > 0 || PARTY.matcher(outlet).matches();
        return !office && !Lexicon.isGiven(first) && (house || words.size() > 1);
    }

    /** "QUESTION", "Q", "REPORTER 2", "AUDIENCE MEMBER", "UNIDENTIFIED MALE". */
    boolean isUnnamed() {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (Lexicon.UNNAMED_LABEL.contains(bare(word))) {
                return true;
            }
        }
        boolean empty = words.stream().allMatch(word -> Lexicon.FUNCTION.contains(bare(word)));
        return empty || bare(words.getFirst()).isEmpty();
    }

    static String bare(String word) {
        String folded = Names.fold(word);
        int end = folded.length();
        while (end > 0 && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static int nameBegin(List<String> words) {
        String last = bare(words.getLast());
        boolean described = words.size() > 1
                && Lexicon.ROLE.contains(last)
                && !SURNAMES.contains(last)
                && !Lexicon.isHonorific(bare(words.getFirst()))
                && !Lexicon.isGiven(bare(words.getFirst()));
        if (described) {
            return words.size();
        }
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            String key = bare(words.get(i));
            boolean office = Lexicon.isHonorific(key)
                    || Lexicon.TITLE.contains(key)
                    || Lexicon.TITLE_MODIFIER.contains(key)
                    || Lexicon.LABEL_ROLE.contains(key)
                    || Lexicon.ROLE.contains(key)
                    || isOfHouse(words, i)
                    || (key.equals("dc") && i + 1 < words.size()) // a constable; alone the letters of a name
                    || key.equals("the")
                    || key.isEmpty();
            boolean partOfName = i > 0 && Lexicon.isGiven(bare(words.get(i - 1)));
            boolean behind = i > 0 && begin == i;
            if (behind && (key.equals("for") || (key.equals("and") && i > 1 && isDepartment(words.get(i - 2))))) {
                return words.size(); // what an office is for has words enough to look like a name
            }
            if (key.equals("of") && i + 1 < words.size()) {
                i += i + 2 < words.size() && bare(words.get(i + 1)).equals("the") ? 2 : 1;
                begin = i + 1;
            } else if (office && !partOfName) {
                begin = i + 1;
            } else {
                break;
            }
        }
        boolean titleIsName = begin == words.size()
                && words.size() > 1
                && (Lexicon.isHonorific(bare(words.getFirst())) ? !isOffice(last) : SURNAMES.contains(last));
        return titleIsName ? words.size() - 1 : Math.min(begin, words.size());
    }

    /** "COUNCIL PRESIDENT HALE": the house before its office. */
    private static boolean isOfHouse(List<String> words, int i) {
        return i + 2 < words.size()
                && Lexicon.ORGANISATION_WORD.contains(bare(words.get(i)))
                && Lexicon.TITLE.contains(bare(words.get(i + 1)));
    }

    /** The word before the name of a department: "MINISTER OF SPORT AND RECREATION". */
    private static boolean isDepartment(String word) {
        return bare(word).equals("of");
    }

    /** Behind "MR." in a label an office; "MR. CHANCELLOR" is rather a surname there, as it is not where somebody is addressed. */
    private static boolean isOffice(String key) {
        return key.equals("moderator") || Lexicon.isAddressInLabels(key);
    }
}
