import { type Cue, cue } from '../language.ts'

/** English cue words. Add a word to the line of its kind and stance, in every form that is printed. */
export const cues: readonly Cue[] = [
  cue('speech', 'asserts', 'say, says, said, saying'),
  cue(
    'speech',
    'asserts',
    'tell, tells, told, telling, assure, assures, assured, assuring, inform, informs, informed, informing',
  ),
  cue('speech', 'asserts', 'add, adds, added, adding, continue, continues, continued'),
  cue('speech', 'asserts', 'report, reports, reported, reporting, announce, announces, announced, announcing'),
  cue(
    'speech',
    'asserts',
    'write, writes, wrote, written, writing, posts, posted, posting, tweet, tweets, tweeted, tweeting',
  ),
  cue(
    'speech',
    'asserts',
    'states, stated, stating, declare, declares, declared, declaring, reiterate, reiterates, reiterated',
  ),
  cue(
    'speech',
    'asserts',
    'claim, claims, claimed, claiming, allege, alleges, alleged, alleging, assert, asserts, asserted, asserting',
  ),
  cue(
    'speech',
    'asserts',
    'insist, insists, insisted, insisting, maintain, maintains, maintained, argue, argues, argued, arguing',
  ),
  cue(
    'speech',
    'asserts',
    'contend, contends, contended, contending, affirm, affirms, affirmed, affirming, repeat, repeats, repeated, repeating',
  ),
  cue(
    'speech',
    'asserts',
    'confirm, confirms, confirmed, confirming, acknowledge, acknowledges, acknowledged, acknowledging',
  ),
  cue(
    'speech',
    'asserts',
    'admit, admits, admitted, admitting, concede, concedes, conceded, conceding, confess, confesses, confessed',
  ),
  cue(
    'speech',
    'asserts',
    'explain, explains, explained, explaining, note, notes, noted, noting, observe, observes, observed',
  ),
  cue(
    'speech',
    'asserts',
    'stress, stresses, stressed, stressing, emphasise, emphasised, emphasize, emphasizes, emphasized, underline, underlined',
  ),
  cue(
    'speech',
    'asserts',
    'point out, points out, pointed out, pointing out, make clear, makes clear, made clear, made it clear',
  ),
  cue(
    'speech',
    'asserts',
    'reply, replies, replied, replying, respond, responds, responded, responding, answer, answers, answered, retort, retorts, retorted',
  ),
  cue(
    'speech',
    'asserts',
    'remark, remarks, remarked, remarking, comment, commented, joke, joked, quip, quipped, recount, recounts, recounted',
  ),
  cue(
    'speech',
    'asserts',
    'recall, recalls, recalled, recalling, remember, remembers, remembered, describe, describes, described, describing',
  ),
  cue(
    'speech',
    'asserts',
    'disclose, discloses, disclosed, disclosing, reveal, reveals, revealed, revealing, testify, testifies, testified, swear, swears, swore, sworn',
  ),
  cue(
    'speech',
    'asserts',
    'conclude, concludes, concluded, concluding, find, finds, found, establish, establishes, established, assess, assesses, assessed',
  ),
  cue(
    'speech',
    'asserts',
    'show, shows, showed, shown, showing, indicate, indicates, indicated, indicating, suggest, suggests, suggested, suggesting',
  ),
  cue(
    'speech',
    'asserts',
    'learn, learns, learned, learnt, hear, heard, understand, understands, see, saw, know, knows, knew',
  ),
  cue(
    'speech',
    'asserts',
    'predict, predicts, predicted, predicting, forecast, forecasts, promise, promises, promised, promising, pledge, pledges, pledged, vow, vows, vowed, vowing',
  ),
  cue(
    'speech',
    'asserts',
    'complain, complains, complained, lament, lamented, hint, hints, hinted, hinting, imply, implies, implied, reads, put it',
  ),
  cue(
    'speech',
    'asserts',
    'speak of, speaks of, spoke of, spoken of, speaking of, speak about, spoke about, talk of, talks of, talked of, referring to',
  ),
  cue('speech', 'asserts', 'recommend, recommended, propose, proposes, proposed'),
  cue(
    'speech',
    'asserts',
    'hope, hopes, hoped, want, wants, wanted, agree, agrees, agreed, decide, decides, decided, counter, counters, countered, judge, judged, hold, holds',
  ),
  cue(
    'speech',
    'asserts',
    'accuse, accuses, accused, accusing, blame, blames, blamed, blaming, attribute, attributes, attributed, ascribe, ascribes, ascribed',
  ),
  cue(
    'speech',
    'asserts',
    'brief, briefed, attest, attests, attested, published, relay, relays, relayed, whisper, whispered, cautions, caution, cautioned, ordered, appealed',
  ),
  cue(
    'speech',
    'hedges',
    'believe, believes, believed, believing, think, thinks, thought, suspect, suspects, suspected, suspecting, estimate, estimates, estimated, estimating',
  ),
  cue(
    'speech',
    'hedges',
    'fear, fears, feared, fearing, speculate, speculates, speculated, expect, expects, expected, expecting, reckon, reckons, reckoned, presume, presumed, assume, assumes, assumed, suppose, guess, guessed',
  ),
  cue(
    'speech',
    'denies',
    'deny, denies, denied, denying, reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, dismissing',
  ),
  cue(
    'speech',
    'denies',
    'dispute, disputes, disputed, disputing, refute, refutes, refuted, refuting, rebut, rebuts, rebutted, contradict, contradicts, contradicted',
  ),
  cue(
    'speech',
    'denies',
    'rule out, rules out, ruled out, ruling out, brush aside, brushed aside, brush off, brushed off, wave away, waved away, scoff at, scoffed at, laugh off, laughed off',
  ),
  cue(
    'speech',
    'denies',
    'retract, retracts, retracted, withdraw, withdraws, disown, disowned, debunk, debunks, debunked, pour scorn on, poured scorn on, repudiate, repudiates, repudiated',
  ),
  cue(
    'speech',
    'questions',
    'ask, asks, asked, asking, wonder, wonders, wondered, wondering, doubt, doubts, doubted, doubting, question, questions, questioned, questioning',
  ),
  cue(
    'speech',
    'questions',
    'cast doubt on, casts doubt on, casting doubt on, inquire, inquired, enquire, enquired, query, queries, queried',
  ),
  cue(
    'act',
    'asserts',
    'condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing, deplore, deplores, deplored, decry, decried',
  ),
  cue('act', 'asserts', 'warn, warns, warned, warning, threaten, threatens, threatened, threatening'),
  cue(
    'act',
    'asserts',
    'urge, urges, urged, urging, call on, calls on, called on, calling on, call for, calls for, called for, calling for, demand, demands, demanded, demanding',
  ),
  cue(
    'act',
    'asserts',
    'summon, summons, summoned, summoning, protest, protests, protested, protesting, expel, expels, expelled',
  ),
  cue(
    'act',
    'asserts',
    'voice concern, voices concern, voiced concern, express concern, expresses concern, expressed concern, already voiced concern',
  ),
  cue(
    'act',
    'asserts',
    'welcome, welcomes, welcomed, welcoming, thank, thanks, thanked, praise, praises, praised, criticise, criticised, criticize, criticizes, criticized, slam, slams, slammed',
  ),
  cue(
    'act',
    'asserts',
    'call, calls, called, calling, defend, defends, defended, defending, apologise, apologised, apologize, apologized',
  ),
  cue(
    'credit',
    'asserts',
    'according to, in the words of, as told to, in the view of, in the opinion of, by the account of, in the account of, by the reckoning of, in the reckoning of, by the count of, in the telling of, in the judgement of, if you ask',
  ),
  cue('credit', 'hedges', 'if you believe, if one believes, if we believe, if you trust'),
  cue(
    'citing',
    'asserts',
    'citing, quoting, quote, quotes, quoted, cite, cites, cited, with reference to, on the authority of, relying on, relied on, relies on, resting on, rested on, rests on, leans on, leaned on, had it from, has it from, got it from, had the story from, had this from, heard it from, learned this from, refers to, referred to, on the word of',
  ),
  cue(
    'noun',
    'asserts',
    'claim, claims, statement, statements, report, reports, assertion, assertions, announcement, account, accounts, version, remark, remarks',
  ),
  cue(
    'noun',
    'asserts',
    'allegation, allegations, accusation, accusations, assessment, finding, findings, conclusion, contention, admission, confirmation',
  ),
  cue(
    'noun',
    'hedges',
    'belief, suspicion, suspicions, speculation, rumour, rumours, rumor, rumors, suggestion, suggestions, estimate, estimates, fear, fears',
  ),
  cue('noun', 'denies', 'denial, denials'),
  cue('hearsay', 'hedges', 'reportedly, allegedly, purportedly, supposedly, apparently, ostensibly, seemingly'),
  cue(
    'hearsay',
    'hedges',
    'it is understood, it is believed, it is thought, it is said, it is reported, it is being reported, it was reported, it has been reported, it is rumoured, it is alleged',
  ),
  cue(
    'hearsay',
    'hedges',
    'is said to, are said to, was said to, were said to, said to be, said to have, is believed to, are believed to, was believed to, were believed to, believed to be, believed to have',
  ),
  cue(
    'hearsay',
    'hedges',
    'is thought to, are thought to, was thought to, were thought to, thought to be, is understood to, are understood to, is reported to, are reported to, was reported to, were reported to, reported to have, is alleged to, are alleged to, alleged to have, claimed to be, claimed to have',
  ),
  cue(
    'hearsay',
    'hedges',
    'is expected to, are expected to, was expected to, were expected to, is suspected of, are suspected of, appears to, appear to, appeared to, seems to, seem to, seemed to',
  ),
  cue(
    'count',
    'asserts',
    'put, puts, counts, counted, count, gives, gave, lists, listed, recorded, records, admits to, has spoken of, have spoken of, names, goes to, have announced, has announced, estimates',
  ),
]
