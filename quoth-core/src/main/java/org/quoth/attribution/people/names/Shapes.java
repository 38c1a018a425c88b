package org.quoth.attribution.people.names;

import java.util.List;

/** Tells by its words whether a sequence in capitals names an organisation, a place or neither. */
public final class Shapes {

    private Shapes() {}

    private static boolean isDirection(String key) {
        return switch (key) {
            case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper" ->
                true;
            default -> false;
        };
    }

    /** "Affordable Harbour Act", "Northern Fishermen": the last word tells that no person is meant. */
    private static boolean namesThing(Word last) {
        String key = last.lastPart();
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : "";
        return Lexicon.THING_WORD.contains(key)
                || Lexicon.DEMONYM.contains(singular)
                || Lexicon.ROLE.contains(singular)
                || Lexicon.CALENDAR.contains(key)
                || isAbstract(key);
    }

    /** "Summer Water Restrictions", "Northern Ferry Communities": nobody's surname ends so. */
    private static boolean isAbstract(String key) {
        boolean house = Lexicon.ORGANISATION_WORD.contains(key) || HouseForms.isForm(key) || key.startsWith("nation");
        return !house
                && (key.endsWith("tions") || key.endsWith("ation") || key.endsWith("ction") || key.endsWith("ities"));
    }

    /** "Jonas de Vries" */
    static boolean hasParticle(List<Word> words, int name, int end) {
        for (int i = name + 1; i < end - 1; i++) {
            if (!words.get(i).capital()
                    && Lexicon.PARTICLE.contains(words.get(i).key())) {
                return true;
            }
        }
        return words.get(end - 1).form().startsWith("al-");
    }

    static boolean isOrganisation(List<Word> words, int name, int end) {
        Word last = words.get(end - 1);
        if (end - name == 1) {
            boolean dateline = last.form().length() > 3 && Lexicon.PLACE.contains(last.key());
            return camel(last.form())
                    || (last.capitals() && !dateline)
                    || Lexicon.ORGANISATION_WORD.contains(last.key());
        }
        if (end - name == 2 && Lexicon.isGiven(words.get(name).key()) && isFoundersName(last.key())) {
            return false;
        }
        if (HouseForms.isForm(last.key().replace(".", ""))
                && !Lexicon.isGiven(words.get(name).key())) {
            return true;
        }
        for (int i = name; i < end; i++) {
            String key = words.get(i).key();
            if (key.equals("of")
                    || (key.equals("team") && i == name)
                    || (words.get(i).gap() == '&' && i > name)) {
                return true;
            }
            boolean house = Lexicon.ORGANISATION_WORD.contains(key)
                    && (i == end - 1
                            || i > name + 1
                            || !Lexicon.isGiven(words.get(name).key()));
            if (house) {
                return true;
            }
        }
        return isField(last.key(), words.get(name))
                || opensWithLetters(words.get(name), last)
                || endsWithLetters(words.get(name), last)
                || isCompound(words, name, end);
    }

    /** "Ellis Research", "Harbour Finance": what a house is about. */
    private static boolean isField(String last, Word first) {
        boolean field = switch (last) {
            case "research", "finance", "sports", "politics", "weather", "insider", "economics" -> true;
            default -> false;
        };
        return field && !Lexicon.isGiven(first.key());
    }

    /** "Blue Anchor BlueSail": a word written as firms write theirs, and no given name. */
    private static boolean isCompound(List<Word> words, int name, int end) {
        boolean compound = false;
        for (int i = name; i < end; i++) {
            if (Lexicon.isGiven(words.get(i).key())) {
                return false;
            }
            compound |= camel(words.get(i).form());
        }
        return compound;
    }

    /** Houses that have the names of those who founded them. */
    private static boolean isFoundersName(String key) {
        return key.equals("bloomberg") || key.equals("breitbart") || key.equals("reuters");
    }

    /** "Department of Harbour Security": a house, whatever it is for. */
    static boolean isHouseOf(List<Word> words, int name, int end) {
        for (int i = name; i + 2 < end; i++) {
            String next = words.get(i + 1).key();
            if (Lexicon.ORGANISATION_WORD.contains(words.get(i).key()) && (next.equals("of") || next.equals("for"))) {
                return true;
            }
        }
        return false;
    }

    /** "RKB Harbour" */
    private static boolean opensWithLetters(Word first, Word last) {
        return first.capitals() && first.form().length() > 2 && first.form().indexOf('.') < 0 && !last.capitals();
    }

    /** "Ellis PAC", but not "Ellis III" */
    private static boolean endsWithLetters(Word first, Word last) {
        return last.capitals()
                && !Lexicon.SUFFIX.contains(last.key())
                && last.form().length() < 6
                && !first.capitals();
    }

    /** "LA Pride", "Quist National Harbour": several words in capitals, of which one is no part of a person's name. */
    static boolean namesHouse(List<Word> words, int name, int end) {
        Word first = words.get(name);
        boolean letters = first.capitals()
                && first.form().length() == 2
                && first.form().indexOf('J') < 0
                && (Lexicon.PLACE.contains(first.key()) || !words.get(end - 1).possessive());
        boolean wide = false;
        for (int i = name + 1; i < end - 1; i++) {
            wide |= switch (words.get(i).key()) {
                case "national", "international", "federal", "american", "global", "european" -> true;
                default -> false;
            };
        }
        return (letters && !words.get(end - 1).capitals()) || wide || isTrade(words, name, end);
    }

    /** "Corvo Harbour Equities": three words or more, no given name, and a trade at the end. */
    private static boolean isTrade(List<Word> words, int name, int end) {
        String last = words.get(end - 1).key();
        boolean trade = last.endsWith("ies") || last.endsWith("tions") || last.endsWith("ments");
        for (int i = name; i < end; i++) {
            trade &= !Lexicon.isGiven(words.get(i).key()) && !words.get(i).initial();
        }
        return trade && end - name > 2;
    }

    /** "BuzzFeed", but not "McConnell". */
    private static boolean camel(String form) {
        for (int i = 3; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
                return !form.startsWith("Fitz")
                        && !form.startsWith("Mac")
                        && !form.startsWith("Van")
                        && !form.startsWith("Del");
            }
        }
        return false;
    }

    /** "Virginia Democrats" */
    private static boolean isParty(String key) {
        return switch (key) {
            case "democrats", "republicans", "conservatives", "liberals", "greens" -> true;
            default -> false;
        };
    }

    /** "N. Korea" */
    private static boolean isCompass(List<Word> words, int name, int end) {
        return end - name == 2
                && switch (words.get(name).form()) {
                    case "N.", "S.", "E.", "W." -> true;
                    default -> false;
                };
    }

    /** "HarbourWork", "NHS": no surname looks so in a text that does not shout. */
    static boolean isFirmsAlone(Word word, Word before) {
        return camel(word.form()) || (word.capitals() && !before.capitals());
    }

    /** "Velmarkian Jobs", "Twenty-two Harbour", "Harbour Plan D". */
    private static boolean isPeopleOrNumber(List<Word> words, int name, int end) {
        String first = words.get(name).key();
        int hyphen = first.indexOf('-');
        String number = hyphen > 0 ? first.substring(0, hyphen) : first;
        Word last = words.get(end - 1);
        boolean people = Lexicon.DEMONYM.contains(first)
                && last.key().endsWith("s")
                && !last.key().endsWith("ss");
        return people
                || Quantities.isNumber(number)
                || Quantities.isCount(number)
                || (last.form().length() == 1 && end - name > 2);
    }

    static boolean isPlace(List<Word> words, int name, int end) {
        boolean given = Lexicon.isGiven(words.get(name).key());
        if (end - name == 2
                && Lexicon.PLACE.contains(words.get(name).key())
                && isParty(words.get(end - 1).key())) {
            return true;
        }
        if (end - name > 1
                && !given
                && (namesThing(words.get(end - 1))
                        || isDirection(words.get(name).key())
                        || isPeopleOrNumber(words, name, end))) {
            return true;
        }
        if (end - name > 1
                && Lexicon.PLACE.contains(words.get(end - 1).key())
                && !Lexicon.isGiven(words.get(name).key())
                && (!words.get(name).initial() || isCompass(words, name, end))) {
            return true;
        }
        for (int i = name; i < end; i++) {
            String key = words.get(i).key();
            boolean place = Lexicon.PLACE.contains(key)
                    || Lexicon.DEMONYM.contains(key)
                    || Lexicon.TITLE_MODIFIER.contains(key)
                    || Lexicon.CALENDAR.contains(key)
                    || (i > name
                            && Lexicon.THING_WORD.contains(key)
                            && !Lexicon.isGiven(words.get(name).key()));
            if (!place) {
                return false;
            }
        }
        return true;
    }
}
