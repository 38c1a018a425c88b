package org.quoth.reading.lines;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell labels of speakers from labels of fields; closed classes, not names. */
final class LabelWords {

    private static final Set<String> QUESTIONERS = words("""
            q, question, questions, questioner, journalist, journalists, reporter, reporters, press, media, interviewer, interrogator,
            correspondent, participant, audience, audience member, student, compere, presenter, host, anchor, inaudible
            question, speaker from audience, male journalist, female journalist, unidentified reporter, unidentified
            journalist, unidentified questioner, frage, zusatzfrage, zusatz, journalistin, journaliste, pregunta, periodista, domanda, giornalista, vraag,
            pergunta, jornalista
            """);
    private static final Set<String> MODERATORS = words("""
            moderator, staff, operator, facilitator, aide, chairperson, mc, emcee, announcer, conference operator, press
            secretary's office, the speaker, mr speaker, mr. speaker, madam speaker, the deputy speaker, mr deputy speaker, mr. deputy
            speaker, madam deputy speaker, the acting speaker, the assistant speaker, the speaker pro tempore, the presiding officer, the
            deputy presiding officer, the acting president pro tempore, the president pro tempore, mr. deputy chairman, the temporary presiding officer, the
            convener, an ceann comhairle, an leas-cheann comhairle, an cathaoirleach, an leas-chathaoirleach, cathaoirleach, the llywydd, y llywydd, vorsitzende, vorsitzender
            """);
    private static final Set<String> OTHER_PARTS = words("""
            a, answer, speaker, interpreter, translator, unidentified, unknown, voice, crowd, the president, the vice
            president, the prime minister, the first lady, the chairman, the speaker, the secretary, prime minister,
            premier, treasurer, minister, president, pm, participants, all, interviewee, candidate, witness, respondent, presidente, the clerk,
            the witness, the court, narrator, singer, caller, dispatcher, dispatch, call taker, guest, co-host, chair, chairman, secretary, senator, governor, mayor, clerk, shareholder, attendee, delegate, resident, voter, listener, viewer, panelist, panellist,
            investor, analyst, trustee, senior
            administration official, official, taoiseach, the taoiseach, the tánaiste, tánaiste
            """);
    /** Who speaks for a house: the one who answers, or who runs the event beside somebody who does. */
    private static final Set<String> PRESS = words("""
            press officer, press secretary, press aide, press attaché, media officer, press adviser, press advisor, spokesman,
            spokeswoman, spokesperson, press spokesman, press spokeswoman, press spokesperson, communications director
            """);

    private static final Set<String> FIELDS = words("""
            subject, subjects, topic, topics, date, date and time, date/time, held at, held in, b e f o r e, before, council members, board members, committee members, commissioners, time and place, time, location, venue, place, contact, contacts, media contact, media
            contacts, press contact, media enquiries, media inquiries, enquiries, inquiries, further information, more
            information, for more information, for further information, phone, telephone, tel, ph, fax, email, e-mail,
            mobile, mob, web, website, embargo, embargoed, note, notes, nb, e&oe, re, from, to, cc, source, by,
            attachment, attachments, background, update, updated, summary, key points, photo, image, caption, read more,
            related, see, see also, department media, ministerial media, media office, tags, tag, filed under, copyright, title, program, programme, station, event, type, format,
            duration, abbreviations, reference, ref, no, url, published, posted, last updated, category, categories, share, keywords,
            transcript, interview, frequently asked questions, faq, faqs, common questions, doorstop, press conference, subject/s, subjects discussed, subject matter, issue,
            issues, correction, editor's note, editors note, editor’s note, warning, disclaimer, watch, listen, video,
            audio, duration, running time, download, downloads, file, attention, attn, agenda, present, apologies, in attendance, appearances, between, attendees, participants list, speakers, speaker key, key to speakers, panelists, panellists, candidates, moderators, witnesses, release,
            media release, press release, headline, headlines, highlight, highlights, fact sheet, fact, myth, quote, quotes, e & oe, ref no,
            transcription, transcribed by, transcriber, transcriptionist, proof copy, check against delivery, hosts, guest, guests, with, subj, recorded,
            broadcast, references, conclusion, introduction, also read, read also, must read, example, step, part, section, chapter, figure, table,
            important, tip, ps, p.s, update 1, update 2, ingredients, directions, results, result, score, price, cost,
            opinion, analysis, exclusive, breaking, breaking news, editorial, live, live blog, live updates, guest post, column,
            letter, letters, podcast, news, feature, factbox, timeline, explainer, just in, must read, spoiler alert, disclosure,
            address, hours, when, where, who, what, why, how, cast, director, rating, genre, verdict, pros, cons, next,
            previous, fade in, fade out, cut to, dissolve to
            """);
    private static final Set<String> TITLES = words("""
            mr, mrs, ms, miss, mx, dr, sir, dame, lady, lord, hon, honourable, honorable, rev, reverend, prof, professor,
            secretary, minister, president, chair, chairman, chairwoman, senator, sen, representative, rep, congressman,
            congresswoman, governor, gov, ambassador, general, gen, admiral, adm, colonel, col, captain, capt, major, maj,
            lieutenant, lt, sergeant, sgt, commander, director, administrator, commissioner, chancellor, premier,
            treasurer, mayor, cllr, councillor, councilor, councilman, councilwoman, councilmember, alderman, ald, judge, justice, king, queen, prince, princess, pope, cardinal, speaker, deputy, under, vice,
            attorney, spokesperson, spokesman, spokeswoman, counselor, adviser, advisor, prime, foreign, acting,
            assistant, chief, superintendent, inspector, constable, officer, unidentified, unknown, male, female, first, leader,
            shadow, marshal, rapporteur, baroness, viscount, viscountess, countess, bishop, archbishop, noble
            """);
    private static final Pattern FIELD_START = Pattern.compile(
            "subject|e&oe|dear |by (?:mr|mrs|ms|miss|dr)\\b|for (?:further|more|media|immediate)|media (?:contact|enquir|inquir)|contact|press (?:contact|office)\\b");
    private static final Pattern TITLE_ONLY = Pattern.compile(
            "(?:the )?(?:rt )?(?:hon|mr|mrs|ms|dr|sen|rep|gen|gov|prof|rev|sir|st|no|vs|cllr|ald|capt|lt|col|maj|sgt|insp|supt|pcc|inc|ltd|co|corp|jr|sr|u\\.s|mp)");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]|[^\\x00-\\x7f]");
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:of|for|the|to|in|an|official|officials|speaker|member|members|participant|respondent|interviewee|candidate|president|presidente|präsident|chairperson|presiding)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER_AT_END = Pattern.compile("\\s*(?:no\\.?\\s*|#\\s*)?\\d{1,3}$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    /** {@code Vraag / Question} */
    private static final Pattern BETWEEN_TONGUES = Pattern.compile(" ?/ ?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");
    /** With others inside: {@code (Ms. Ada Quill (Saltmarsh))}. */
    static final String IN_BRACKETS = "[(\\[](?:[^()\\[\\]]|[(\\[][^()\\[\\]]*[)\\]])*[)\\]]";

    private static final Pattern BRACKETS = Pattern.compile("\\s*" + IN_BRACKETS + "\\s*");
    /** The label of who goes on after a letter that was read, a song, a page. */
    private static final Pattern GOES_ON = Pattern.compile(" cont(?:['’]?d|inued|inuing)?\\.?$");

    private static final Pattern OCR_O = Pattern.compile("(?<=\\p{L})0(?=\\p{L})");
    private static final Pattern OCR_L = Pattern.compile("(?<=\\p{Lu})l(?=\\p{Lu})");
    private static final Pattern OCR_I = Pattern.compile("(?<=\\p{L})1(?=\\p{L})");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s-]+");

    private LabelWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split(",\\s+"))
                .map(words -> words.replaceAll("\\s+", " "))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A label as compared: lower case, without brackets, emphasis and number. */
    static String fold(String label) {
        boolean brackets = label.indexOf('(') >= 0 || label.indexOf('[') >= 0;
        String bare = misreadCapitals(brackets ? BRACKETS.matcher(label).replaceAll(" ") : label)
                .replace("*", "")
                .replace("_", " ")
                .strip();
        String folded =
                SPACE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").replace('’', '\'');
        String whole =
                misread(folded.contains(" cont") ? GOES_ON.matcher(folded).replaceFirst("") : folded);
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Figures that a scanner read for letters: "g0vernor", "pres1dent". */
    private static String misread(String folded) {
        return folded.indexOf('0') < 0 && folded.indexOf('1') < 0
                ? folded
                : OCR_I.matcher(OCR_O.matcher(folded).replaceAll("o")).replaceAll("i");
    }

    /** A small l that a scanner read for a capital I: "PRESlDENT". */
    static String misreadCapitals(String label) {
        return label.indexOf('l') < 0 ? label : OCR_L.matcher(label).replaceAll("I");
    }

    /** {@code tq} of {@code Tom Quarrie}. */
    static String initials(String name) {
        return BETWEEN_NAMES
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    static boolean isQuestioner(String folded) {
        return Arrays.stream(BETWEEN_TONGUES.split(folded))
                .map(LabelWords::unnumbered)
                .anyMatch(QUESTIONERS::contains);
    }

    /** Many at once, who call out more than they ask. */
    static boolean isCrowd(String folded) {
        return folded.equals("audience");
    }

    static boolean isModerator(String folded) {
        return MODERATORS.contains(unnumbered(folded));
    }

    /** The field of a programme's head, or whoever is talked to. */
    static boolean isGuest(String folded) {
        return folded.equals("guest");
    }

    static boolean isPress(String folded) {
        return PRESS.contains(unnumbered(folded));
    }

    static boolean isPart(String folded) {
        String bare = unnumbered(folded);
        return isQuestioner(folded)
                || MODERATORS.contains(bare)
                || MODERATORS.contains(withoutArticle(bare))
                || OTHER_PARTS.contains(withoutArticle(bare))
                || OTHER_PARTS.contains(bare)
                || PRESS.contains(bare)
                || bare.startsWith("a voice ")
                || bare.startsWith("unidentified ")
                || bare.startsWith("unknown ");
    }

    static boolean isField(String folded) {
        return FIELDS.contains(folded)
                || folded.endsWith(" present")
                || FIELD_START.matcher(folded).lookingAt()
                || TITLE_ONLY.matcher(folded).matches();
    }

    /** Begins with a form of address or an office: {@code MS. PSAKI}, {@code FOREIGN MINISTER LAVROV}. */
    static boolean hasTitle(String folded) {
        return Arrays.stream(BETWEEN_WORDS.split(folded, 4)).limit(3).anyMatch(TITLES::contains);
    }

    /** Its first word, an article apart, is a form of address or an office: {@code Senator Quill}, {@code The Vice Chairman}. */
    static boolean startsWithTitle(String folded) {
        return TITLES.contains(withoutArticle(folded).split("[\\s.]+", 2)[0]);
    }

    private static String withoutArticle(String folded) {
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Words of office and nothing else: {@code secretary general}. */
    static boolean isOffice(String folded) {
        return Arrays.stream(folded.split(" ")).allMatch(TITLES::contains);
    }

    /** The office stands before a name in it, and no other office before that: {@code alliance secretary general quarrie}. */
    static boolean hasOfficeBeforeName(String folded, String office) {
        int at = (" " + folded).indexOf(" " + office + " ");
        if (at < 0) {
            return false;
        }
        String before = folded.substring(0, at).strip();
        String name = folded.substring(at + office.length()).strip();
        return !TITLES.contains(before.substring(before.lastIndexOf(' ') + 1))
                && !name.isEmpty()
                && !TITLES.contains(name.split(" ")[0])
                && !NO_NAME.matcher(name).find();
    }

    /** A person's name, as against a part, an office or a letter. */
    static boolean isPersonal(String printed) {
        String folded = fold(printed);
        return folded.length() > 2
                && !isPart(folded)
                && !isOffice(folded)
                && !NO_NAME.matcher(folded).find()
                && VOWEL.matcher(folded).find();
    }

    private static String unnumbered(String folded) {
        boolean number = !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
        return !number ? folded : NUMBER_AT_END.matcher(folded).replaceFirst("");
    }
}
