package org.quoth.attribution.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What stories call the holders of offices and trades when they speak of them again: "the artist" of a sculptor. Safe to share between threads. */
final class SecondNames {

    /** Second names, and after the colon whom they may mean. */
    private static final Map<String, Set<String>> HELD = read("""
            royal: prince, princess, duke, duchess, king, queen
            monarch: king, queen, emperor
            pontiff: pope
            academic: professor, lecturer, dean, fellow, scholar
            cleric, clergyman, clergywoman, churchman: bishop, archbishop, vicar, priest, reverend, canon, dean, rabbi, imam, cardinal
            peer: lord, lady, baroness, baron, earl, viscount
            diplomat: ambassador, envoy
            detective: detective, inspector, sergeant, constable, superintendent
            mp: mp, minister, secretary, leader, chancellor
            artist: artist, sculptor, painter, illustrator, photographer, printmaker, potter, muralist, cartoonist
            musician: musician, singer, guitarist, pianist, drummer, violinist, cellist, composer, rapper, bassist, songwriter
            performer, entertainer: performer, entertainer, actor, actress, singer, dancer, comedian, rapper
            athlete: athlete, runner, sprinter, swimmer, cyclist, gymnast, boxer, rower, skier, skater, hurdler, wrestler
            footballer: footballer, striker, midfielder, defender, goalkeeper, winger, captain, forward
            physician, medic: physician, doctor, surgeon, paediatrician, pediatrician, cardiologist, oncologist, psychiatrist
            educator: educator, teacher, headteacher, principal, head, lecturer, professor
            broadcaster: broadcaster, presenter, anchor, host, anchorman, newsreader
            soldier, serviceman, servicewoman: soldier, sergeant, corporal, private, lieutenant, captain, sapper
            skipper: skipper, captain
            boss: boss, chief executive, manager, director, managing director, head, ceo, owner, chairman
            """);

    private SecondNames() {}

    /** The offices whose holders have this for a second name; empty if it is none. */
    static Set<String> of(String head) {
        return HELD.getOrDefault(head, Set.of());
    }

    private static Map<String, Set<String>> read(String lines) {
        Map<String, Set<String>> held = new HashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            Set<String> offices =
                    Set.copyOf(Arrays.asList(line.substring(colon + 1).strip().split(", ")));
            for (String name : line.substring(0, colon).split(", ")) {
                held.put(name, offices);
            }
        });
        return Map.copyOf(held);
    }
}
