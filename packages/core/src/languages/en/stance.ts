import { list, type StanceWords } from '../language.ts'

/** English words that tell what a speaker holds. */
export const stance: StanceWords = {
  hedges: list(
    'may, might, could, probably, perhaps, possibly, likely, reportedly, allegedly, purportedly, supposedly, apparently, presumably, seemingly, is expected to, are expected to, expected to, is believed to, are believed to, believed to, thought to, is said to, are said to, said to, appears to, appear to, appeared to, seems to, seem to, seemed to, seems, appears, looks like, there is a possibility, possibility, cannot be ruled out, cannot be excluded, cannot rule out, cannot exclude, not ruled out, suspected, suspects, suspect, considering, is considering, estimated, maybe, conceivably, in all likelihood, suggests, suggest, suggesting, consistent with, potentially, rumoured, rumored, we believe, we think, i think, i believe, not certain, not sure, unconfirmed, would probably, as if, understood to, assumed, purports to, purport to, is thought, are thought, is believed, are believed, expects, likelihood, plausible, chances',
  ),
  dismissals: list(
    'fabrication, fabrications, fabricated, baseless, groundless, unfounded, untrue, false, fake, fiction, fairy tale, fairy tales, invention, invented, nonsense, absurd, rubbish, lie, lies, hoax, provocation, slander, gossip, rumour, rumor, myth, fantasy, fantasies, propaganda, disinformation, ridiculous, ludicrous, no truth, no basis, without foundation, no evidence, no proof, not true, no such, duck, canard, parade for the cameras, wrong, hostile, theatre, concocted, mistaken, falsehood, falsified, fantastic, groundlessly, denial, never happened, did not happen, on the contrary',
  ),
  doubts: list(
    'doubt, doubts, doubted, doubtful, sceptical, skeptical, unclear, questionable, questioned, wonder, wonders, wondered, puzzled, implausible, it remains to be seen, open question, too early to, whether',
  ),
  silences: list(
    'no comment, not comment, not commented, not confirm, not confirmed, not been confirmed, neither confirmed nor denied, neither confirm nor deny, nor confirm, neither confirmed, not verify, not verified, not be verified, not be independently verified, not independently verify, not independently verified, not immediately verify, unable to verify, unable to confirm, not be confirmed, not established, not been established, not be established, no information, nothing to add, nothing to say, not answer, not answered, no answer, not reply, not replied, no reply, not respond, not responded, went unanswered, unanswered, not say, would not say, will not say, not discuss, not be drawn, not given, no details, not disclose, not disclosed, not specify, not known, not determine, not be determined, could not be reached, remained silent, kept silent, silence, hung up, not deny, not denied, declined to, declines to, decline to, refused to say, refused to comment, refused to discuss, refuses to say, no official, yet to comment, yet to respond, nothing about, could not confirm, cannot confirm, unverified, no position, not a matter, wait for, to be patient, not seen, under investigation, being investigated, is being checked, not possible to, neither confirms, not speculate, no view, no knowledge',
  ),
}
