package org.quoth.matching;

import java.util.ArrayList;
import java.util.List;

/** Whether two stretches of words differ in contractions only: "I will not" and "I won't", "they have" and "they've". */
final class Contractions {

    private Contractions() {}

    static boolean same(List<Word> quoted, List<Word> spoken) {
        List<String> one = spelledOut(quoted);
        List<String> other = spelledOut(spoken);
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!mayBe(one.get(i), other.get(i)) && !mayBe(other.get(i), one.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What "'d" and "'s" stand for only the rest of the sentence tells: either will do. */
    private static boolean mayBe(String contracted, String whole) {
        return switch (contracted) {
            case "'d" -> whole.equals("would") || whole.equals("had");
            case "'s" -> whole.equals("is") || whole.equals("has") || whole.equals("us");
            default -> contracted.equals(whole);
        };
    }

    private static List<String> spelledOut(List<Word> words) {
        List<String> all = new ArrayList<>();
        for (Word word : words) {
            all.addAll(spelledOut(word.key()));
        }
        return all;
    }

    private static List<String> spelledOut(String key) {
        int mark = key.lastIndexOf('\'');
        return switch (key) {
            case "won't" -> List.of("will", "not");
            case "can't", "cannot" -> List.of("can", "not");
            case "shan't" -> List.of("shall", "not");
            case "its", "hes", "shes", "thats", "theres", "whats", "heres" ->
                List.of(key.substring(0, key.length() - 1), "'s"); // as keys they are written without their mark
            default ->
                key.endsWith("n't")
                        ? List.of(key.substring(0, key.length() - 3), "not")
                        : mark > 0 ? List.of(key.substring(0, mark), ending(key.substring(mark))) : List.of(key);
        };
    }

    private static String ending(String ending) {
        return switch (ending) {
            case "'ll" -> "will";
            case "'ve" -> "have";
            case "'re" -> "are";
            case "'m" -> "am";
            default -> ending;
        };
    }
}
