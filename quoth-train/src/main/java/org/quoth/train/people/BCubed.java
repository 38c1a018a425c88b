package org.quoth.train.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well a clustering agrees with the right one, averaged over the items (Bagga and Baldwin 1998).
 *
 * @param precision the share of an item's cluster that belongs with it
 * @param recall the share of what belongs with it that its cluster holds
 */
record BCubed(double precision, double recall, int items) {

    /**
     * Compares two clusterings of the same items.
     *
     * @param counted the items to average over; all stay in their clusters
     */
    static BCubed of(Map<String, String> found, Map<String, String> right, Collection<String> counted) {
        double precision = 0;
        double recall = 0;
        for (String item : counted) {
            Set<String> cluster = alike(found, item);
            Set<String> belonging = alike(right, item);
            Set<String> both = new HashSet<>(cluster);
            both.retainAll(belonging);
            precision += both.size() / (double) cluster.size();
            recall += both.size() / (double) belonging.size();
        }
        int items = Math.max(1, counted.size());
        return new BCubed(precision / items, recall / items, counted.size());
    }

    private static Set<String> alike(Map<String, String> clusters, String item) {
        Set<String> alike = new HashSet<>();
        String own = clusters.get(item);
        clusters.forEach((other, cluster) -> {
            if (cluster.equals(own)) {
                alike.add(other);
            }
        });
        return alike;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
