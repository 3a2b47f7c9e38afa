/** Made by "npm run openapi" from docs/openapi.json; not to be edited. */
export interface paths {
    readonly "/api/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is in the case, and what is stale */
        readonly get: operations["readStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The case on one page
         * @description What counting documents inflates, one answer whole, what nobody confirmed, who denies what.
         */
        readonly get: operations["readOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What came after a line of the journal, and what it moved
         * @description For the inbox: new documents folded by what they were made from, new claims, intervals that moved.
         */
        readonly get: operations["readChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Documents, each with what it was made from
         * @description A document happened when it was published: clock=happened is taken as said.
         */
        readonly get: operations["listDocuments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document with its attributions, claims, chains and echoes marked */
        readonly get: operations["readDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Claims and how they stand, or stood on a day */
        readonly get: operations["listClaims"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who stands behind one claim */
        readonly get: operations["readClaim"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims/{id}/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the counts of one claim grew, day by day */
        readonly get: operations["readClaimDays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/origins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where information entered the public record, and how much rests on it */
        readonly get: operations["listOrigins"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is credited in the documents */
        readonly get: operations["listSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/publishers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Publishers: who was first, who echoed whom, what was denied */
        readonly get: operations["listPublishers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/flow": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Documents along time, publishers as lanes, echoes as edges, origins at the left
         * @description Oldest first. Echoes to documents of another page are left out.
         */
        readonly get: operations["readFlow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Claims on the three clocks: when it happened, when it was said, when we learned it
         * @description In the order of publication.
         */
        readonly get: operations["listTimeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Claims or documents whose words hold what was typed */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/records/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Any record by its id */
        readonly get: operations["readRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every line of the journal, oldest first */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every judgement and how it stands, newest first */
        readonly get: operations["listJudgements"];
        readonly put?: never;
        /**
         * Rules on a claim or a document
         * @description The judgement is on disk when this answers; what follows from it is derived by the job.
         */
        readonly post: operations["giveJudgement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decided": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that people decided, newest first: judgements, and versions of what they wrote
         * @description A decision stands from when it was given or written, whatever the clock.
         */
        readonly get: operations["listDecided"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/judgements/{id}/moved": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a judgement moves: its claims, each counted without it and with it */
        readonly get: operations["readMoved"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/explain/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why a record is as it is, and what would change it */
        readonly get: operations["explain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Questions whose answers would narrow the counts, those that narrow most first */
        readonly get: operations["listQuestions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/missing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reports, papers and posts that the case only names, by what having them would settle */
        readonly get: operations["listMissing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/source": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One source or publisher over time */
        readonly get: operations["readSource"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Publishers with what the register knows of them: owner, control, agencies taken */
        readonly get: operations["listRegister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/picture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who and what is in the case, by attribute: each value with its dates, its origins and its rivals
         * @description Rule on a cell by one of its claims: POST /api/judgements with the ruling "cell".
         */
        readonly get: operations["readPicture"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/picture/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is new, gone or otherwise in the picture since a date */
        readonly get: operations["readPictureChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/picture/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where the picture is, as areas of the world, by a gazetteer that ships with Sayso
         * @description A town is an area around it, never a point. A name that may mean several places is on no map.
         */
        readonly get: operations["readPicturePlaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{sort}/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every version of one paper, oldest first, with who, when and why
         * @description Empty where nothing of this name was written.
         */
        readonly get: operations["listVersions"];
        readonly put?: never;
        readonly post?: never;
        /** Withdraws a paper; its versions stay */
        readonly delete: operations["withdrawPaper"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/hypotheses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every matrix of competing hypotheses */
        readonly get: operations["listHypotheses"];
        readonly put?: never;
        /** Writes a matrix of hypotheses, or changes it: its cells, its evidence, its hypotheses */
        readonly post: operations["writeHypotheses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/hypotheses/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Competing hypotheses by evidence, ranked by how few independent origins speak against each */
        readonly get: operations["readHypotheses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/hypotheses/{name}/table": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A matrix as CSV, and what a table leaves out */
        readonly get: operations["exportHypotheses"];
        readonly put?: never;
        /**
         * Takes a matrix from CSV, in the place of the one before
         * @description A row whose claim is not found is refused with the reason, and the rest is taken.
         */
        readonly post: operations["importHypotheses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every indicator and how it stands: new alerts first, then by how close they are */
        readonly get: operations["listIndicators"];
        readonly put?: never;
        /** Names an indicator by its condition, or changes it */
        readonly post: operations["writeIndicator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One indicator: whether it has fired, on whose words, or what is missing */
        readonly get: operations["readIndicator"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every response plan as it stands */
        readonly get: operations["listPlans"];
        readonly put?: never;
        /** Writes a response plan, or changes it */
        readonly post: operations["writePlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A response in phases: what is in force, what is proposed and why, what people decided */
        readonly get: operations["readPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/interviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Interviews as they stand, or stood on a day, by pseudonym, and every time that an identity was shown */
        readonly get: operations["listInterviews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/interviews/{pseudonym}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One interview: how it was held, consent and its limits, duties, questions and masked answers */
        readonly get: operations["readInterview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/briefings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every briefing, the latest version of each */
        readonly get: operations["listBriefings"];
        readonly put?: never;
        /** Writes a briefing, or a new version of it, from Markdown */
        readonly post: operations["writeBriefing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/briefings/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A briefing: each sentence with its claims, and what it says beyond them
         * @description What was issued stands as it was issued, and says what became of its claims since.
         */
        readonly get: operations["readBriefing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every assessment: an answer, how likely, and apart from that how well founded */
        readonly get: operations["listAssessments"];
        readonly put?: never;
        /** Writes an assessment, or a new version of it */
        readonly post: operations["writeAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/assessments/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An assessment with its claims as they stand, dissent beside it, and what its wording mixes */
        readonly get: operations["readAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/grades": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The grades that people gave and that are in force */
        readonly get: operations["listGrades"];
        readonly put?: never;
        /** Grades a source by a letter, or an information by a digit */
        readonly post: operations["giveGrade"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/grade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the record of a source or a claim speaks for and why, and what people gave
         * @description As of a date nothing is proposed for a source: its record is kept as it stands today.
         */
        readonly get: operations["readGrade"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/judgements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes a judgement back; the record stays */
        readonly delete: operations["takeBackJudgement"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes a pasted text into the case
         * @description It is on disk when this answers; the job reads it.
         */
        readonly post: operations["addText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/addresses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fetches pages into the case
         * @description The request is on disk when this answers; the job fetches the pages, one after the other of each host, from public hosts alone and as robots.txt allows. What is refused says why.
         */
        readonly post: operations["addAddresses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inputs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes files into the case
         * @description multipart/form-data: one or more parts `files`, and fields publisher, published and url as far as they are known of all. Streamed to disk; the files are on disk when this answers, and the job reads them.
         */
        readonly post: operations["addInputs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/papers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes the latest version of a paper back; the record stays */
        readonly delete: operations["takeBackPaper"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says how a condition stands, or what is wrong with it and where; keeps nothing */
        readonly post: operations["tryCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/{name}/seen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Marks what has fired an indicator as seen: quiet until another origin comes */
        readonly post: operations["markSeen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{name}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enters or leaves a phase, by the decision of a person */
        readonly post: operations["decidePhase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says how each sentence of a text stands, with its places in it; keeps nothing */
        readonly post: operations["checkDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/briefings/from-template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Writes a briefing from a template: what is claimed, what changed, one claim, who denies */
        readonly post: operations["draftBriefing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/briefings/{name}/signatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs sentences as a person's own judgement, in a new version */
        readonly post: operations["signSentences"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/briefings/{name}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues a briefing: its claims are frozen as they stand, with hashes
         * @description Refused while a sentence says more than its claims and nobody has signed it.
         */
        readonly post: operations["issueBriefing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/assessments/{name}/dissent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts another person's view beside an assessment, in a version of its own */
        readonly post: operations["writeDissent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/wording": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says where texts mix likelihood and confidence, or stack hedges; keeps nothing */
        readonly post: operations["lintWording"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Jobs of this desk since it was opened, newest first; at most 200 */
        readonly get: operations["listJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One job: how far it is, and what became of it */
        readonly get: operations["readJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Server-sent events: what changes, whoever changes it
         * @description Events are named by their kind and carry JSON: `jobs` (at once: all jobs as they stand), `changed` (at once, and whenever the case is another), `entry` (a new line of the journal), `job` (a job got on). Within a second, also for what another process does. An event says how things stand, so that none that was missed is missed for good.
         */
        readonly get: operations["watchEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether this browser may read; needs no session */
        readonly get: operations["readSession"];
        readonly put?: never;
        /** Opens a session by the password that was set */
        readonly post: operations["openSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/briefings/{name}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A briefing as a file to hand on
         * @description Whoever was interviewed is covered in it, or it is refused. A PDF is printed by a browser of the machine.
         */
        readonly get: operations["exportBriefing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Status: {
            /** @enum {string} */
            readonly kind: "status";
            readonly title: string;
            readonly path: string;
            /** @description All versions of a page count as one. */
            readonly documents: number;
            /** @description Versions that were kept of them, the first of each included. */
            readonly versions: number;
            readonly publishers: number;
            readonly languages: {
                readonly [key: string]: number;
            };
            /** @description Those of the newest version of each page. */
            readonly claims: number;
            /** @description Those of the versions before. */
            readonly earlierClaims: number;
            readonly groups: number;
            readonly origins: number;
            readonly judgements: number;
            readonly lostJudgements: readonly components["schemas"]["JudgementRow"][];
            /** @description Documents that a stage has not been run on, by stage. */
            readonly stale: {
                readonly [key: string]: number;
            };
            readonly publishedFrom: string | null;
            readonly publishedTo: string | null;
        };
        readonly JudgementRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "judgement-row";
            readonly ruling: components["schemas"]["Ruling"];
            readonly words: readonly string[];
            readonly value: string | null;
            readonly by: string;
            /** @description Instant in UTC. */
            readonly at: string;
            readonly why: string;
            /** @enum {string} */
            readonly state: "in force" | "taken back" | "lost" | "takes back";
            /** @description The judgement that this one takes back. */
            readonly takesBack: string | null;
        };
        /** @enum {string} */
        readonly Ruling: "same" | "different" | "origin" | "echo" | "copied-from" | "entity" | "source" | "stance" | "value" | "claim" | "published" | "publisher" | "register" | "cell";
        readonly Problem: {
            /** @description urn:sayso:problem: and the code. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What was found, what was expected, and what to do next. */
            readonly detail: string;
            /** @description A readable code, as in id-unknown: the same that the command gives. */
            readonly code: string;
        };
        readonly Overview: {
            /** @enum {string} */
            readonly kind: "overview";
            readonly status: components["schemas"]["Status"];
            /** @description Most reports for each origin first. */
            readonly inflated: readonly components["schemas"]["GroupRow"][];
            readonly whole: components["schemas"]["Who"] | null;
            readonly unconfirmed: readonly components["schemas"]["GroupRow"][];
            readonly denied: readonly components["schemas"]["DeniedRow"][];
        };
        readonly GroupRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "group-row";
            readonly facet: components["schemas"]["Facet"];
            readonly headline: components["schemas"]["Words"];
            /** @description Independent origins at least. */
            readonly low: number;
            /** @description Independent origins at most. */
            readonly high: number;
            /** @description Reports that carry it, of any stance. */
            readonly documents: number;
            readonly publishers: number;
            /** @description Distinct origins that deny it. */
            readonly denying: number;
            /** @description Distinct origins that decline to confirm it. */
            readonly declining: number;
            readonly from: string | null;
            readonly to: string | null;
        };
        /** @enum {string} */
        readonly Facet: "event" | "number" | "plan" | "place" | "time" | "capability" | "motive" | "reaction";
        readonly Words: {
            readonly text: string;
            readonly language: string;
            readonly document: string;
            readonly publisher: string | null;
            readonly publishedOn: string | null;
        };
        readonly Who: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "who";
            readonly facet: components["schemas"]["Facet"];
            readonly headline: components["schemas"]["Words"];
            readonly readerLanguage: string;
            readonly low: number;
            readonly high: number;
            readonly documents: number;
            readonly publishers: number;
            readonly from: string | null;
            readonly to: string | null;
            readonly asOf: components["schemas"]["AsOf"] | null;
            readonly knownOn: string | null;
            readonly origins: readonly components["schemas"]["OriginTree"][];
            readonly denials: readonly components["schemas"]["DissentLine"][];
            readonly declines: readonly components["schemas"]["DissentLine"][];
            readonly questions: readonly components["schemas"]["DissentLine"][];
            readonly values: readonly components["schemas"]["ValueLine"][];
            readonly notes: readonly string[];
            /** @description What must be known beside the count, the gravest first. */
            readonly cautions: readonly components["schemas"]["Caution"][];
            readonly doubts: readonly components["schemas"]["Doubt"][];
            readonly others: readonly components["schemas"]["GroupRow"][];
        };
        readonly AsOf: {
            readonly at: string;
            readonly clock: components["schemas"]["Clock"];
        };
        /**
         * @description Which time as_of means: when it was said, when we learned it, when it happened.
         * @enum {string}
         */
        readonly Clock: "said" | "learned" | "happened";
        readonly OriginTree: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            readonly originKind: string;
            readonly holder: string;
            readonly metBy: string | null;
            /** @description Counted in the high end of the interval only. */
            readonly doubtful: boolean;
            readonly words: components["schemas"]["Words"];
            readonly values: readonly string[];
            readonly reports: readonly components["schemas"]["ReportNode"][];
            /** @description Reports in the tree. */
            readonly size: number;
        };
        readonly ReportNode: {
            readonly claim: components["schemas"]["Named"];
            readonly document: components["schemas"]["Named"];
            readonly publisher: string;
            readonly publishedOn: string | null;
            readonly title: string | null;
            readonly words: string;
            readonly stance: components["schemas"]["Stance"];
            /** @description How it repeats what stands above it; null where it is the first. */
            readonly how: string | null;
            /** @description Whom it credits in its own words. */
            readonly credits: string | null;
            /** @description Whole hours after the report above; null at the top or without a time. */
            readonly hoursAfter: number | null;
            readonly doubt: boolean;
            readonly circle: boolean;
            /** @description The value it gives, where it differs from the one above. */
            readonly value: {
                readonly before: string;
                readonly after: string;
            } | null;
            readonly reasons: readonly string[];
            /** @description Names between it and the one above that the case lacks. */
            readonly through: readonly string[];
            /** @description Claims of the same document on the same question. */
            readonly times: number;
            /** @description Versions of its page that say so: all of them are one report. */
            readonly versions: number;
            /** @description Whether the newest version of its page, as known, says so no more. */
            readonly dropped: boolean;
            readonly children: readonly components["schemas"]["ReportNode"][];
        };
        readonly Named: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
        };
        /** @enum {string} */
        readonly Stance: "asserts" | "hedges" | "denies" | "declines-to-confirm" | "questions";
        readonly DissentLine: {
            readonly origin: components["schemas"]["Named"] | null;
            readonly who: string;
            readonly doubtful: boolean;
            readonly dates: readonly string[];
            readonly reports: number;
            readonly words: components["schemas"]["Words"];
        };
        readonly ValueLine: {
            readonly text: string;
            readonly value: number | null;
            readonly reports: number;
            readonly holders: readonly string[];
        };
        readonly Caution: {
            /** @enum {string} */
            readonly rule: "retraction" | "correction" | "silent-change" | "confirmed-by-none" | "earlier-picture" | "one-owner" | "takes-agency" | "one-state" | "state-voice";
            readonly words: string;
            readonly shown: components["schemas"]["Words"] | null;
        };
        readonly Doubt: {
            readonly about: string;
            readonly on: string | null;
            readonly words: string;
            readonly settle: string;
        };
        readonly DeniedRow: {
            readonly row: components["schemas"]["GroupRow"];
            readonly denials: readonly components["schemas"]["DissentLine"][];
        };
        readonly Changes: {
            /** @enum {string} */
            readonly kind: "changes";
            readonly since: number;
            /** @description Hand it back as `since` the next time. */
            readonly until: number;
            /** @description Documents that came. */
            readonly documents: number;
            /** @description Judgements that were given or taken back. */
            readonly judgements: number;
            readonly folds: readonly components["schemas"]["DocumentFold"][];
            /** @description Claims that had no report before. */
            readonly claims: readonly components["schemas"]["GroupRow"][];
            /** @description Claims whose count is another than it would be without what came. */
            readonly moved: readonly components["schemas"]["MovedRow"][];
            /** @description Claims with new reports that were not looked at: more than one answer holds. */
            readonly unseen: number;
        };
        readonly DocumentFold: {
            readonly head: components["schemas"]["FoldedDocument"];
            readonly headIsNew: boolean;
            readonly echoes: readonly components["schemas"]["FoldedDocument"][];
        };
        readonly FoldedDocument: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            readonly publisher: string | null;
            readonly publishedOn: string | null;
            readonly title: string | null;
            readonly claims: number;
            readonly how: components["schemas"]["Derivation"] | null;
        };
        /**
         * @description cites-laundered: it took the claim from there and does not say so.
         * @enum {string}
         */
        readonly Derivation: "verbatim" | "light-rewrite" | "heavy-rewrite" | "translation" | "cites" | "cites-laundered" | "aggregates" | "update";
        readonly MovedRow: {
            readonly row: components["schemas"]["GroupRow"];
            readonly before: components["schemas"]["Interval"];
            readonly after: components["schemas"]["Interval"];
            readonly documents: number;
        };
        readonly Interval: {
            readonly low: number;
            readonly high: number;
            readonly denying: number;
            readonly declining: number;
        };
        readonly DocumentPage: {
            readonly items: readonly components["schemas"]["DocumentRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly DocumentRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "document-row";
            readonly url: string | null;
            readonly title: string | null;
            readonly publisher: string | null;
            readonly language: string;
            readonly publishedOn: string | null;
            readonly claims: number;
            /** @description How many versions of the page are known: this one is the newest of them. */
            readonly versions: number;
            /** @description What it was made from, the likeliest first. */
            readonly from: readonly components["schemas"]["MadeFrom"][];
            readonly notes: readonly components["schemas"]["Note"][];
        };
        readonly MadeFrom: {
            readonly document: string;
            readonly publisher: string | null;
            readonly how: string;
        };
        readonly Note: {
            readonly rule: string;
            readonly message: string;
            readonly start: number | null;
            readonly end: number | null;
        };
        readonly Reader: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "reader";
            readonly page: string;
            readonly url: string | null;
            readonly title: string | null;
            readonly byline: string | null;
            readonly dateline: string | null;
            readonly publisher: string | null;
            readonly publisherKind: components["schemas"]["PublisherKind"] | null;
            readonly language: string;
            readonly publishedOn: string | null;
            readonly capturedAt: string | null;
            readonly text: string;
            readonly sentences: readonly components["schemas"]["ReaderSentence"][];
            readonly attributions: readonly components["schemas"]["ReaderAttribution"][];
            readonly claims: readonly components["schemas"]["ReaderClaim"][];
            readonly echoes: readonly components["schemas"]["PassageEcho"][];
            readonly versions: readonly components["schemas"]["PageVersion"][];
            /** @description Its pictures, with where else in the case each was used, the earliest first. */
            readonly pictures: readonly components["schemas"]["ReaderPicture"][];
            readonly notes: readonly components["schemas"]["Note"][];
            readonly method: string | null;
        };
        /** @enum {string} */
        readonly PublisherKind: "agency" | "newspaper" | "broadcaster" | "site" | "aggregator" | "channel" | "government" | "organisation";
        readonly ReaderSentence: {
            /** @description First UTF-16 code unit, counted from 0 in the document's text. */
            readonly start: number;
            /** @description The code unit after the last one. */
            readonly end: number;
            readonly paragraph: number;
        };
        readonly ReaderAttribution: {
            readonly id: string;
            readonly source: readonly components["schemas"]["Span"][];
            readonly cue: readonly components["schemas"]["Span"][];
            readonly content: readonly components["schemas"]["Span"][];
            readonly stance: components["schemas"]["Stance"];
            readonly hedge: string | null;
            readonly unnamed: boolean;
            /** @description The attribution that holds this one. */
            readonly parent: string | null;
            /** @description Attributions that hold it: 0 for an outermost one. */
            readonly depth: number;
            readonly score: number;
            readonly claims: readonly string[];
        };
        readonly Span: {
            /** @description First UTF-16 code unit, counted from 0 in the document's text. */
            readonly start: number;
            /** @description The code unit after the last one. */
            readonly end: number;
        };
        readonly ReaderClaim: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @description First UTF-16 code unit, counted from 0 in the document's text. */
            readonly start: number;
            /** @description The code unit after the last one. */
            readonly end: number;
            readonly words: string;
            readonly facet: components["schemas"]["Facet"];
            readonly stance: components["schemas"]["Stance"];
            readonly hedge: string | null;
            readonly attribution: string | null;
            /** @description Whom it is credited to, nearest first; empty in the outlet's own voice. */
            readonly credited: readonly components["schemas"]["Credited"][];
            readonly value: components["schemas"]["ClaimValue"] | null;
            readonly happened: components["schemas"]["EventTime"] | null;
            readonly saidOn: string | null;
            readonly places: readonly string[];
            readonly group: components["schemas"]["ReaderGroup"] | null;
            readonly chain: components["schemas"]["ReaderChain"] | null;
        };
        readonly Credited: {
            readonly text: string;
            readonly name: string;
            readonly unnamed: boolean;
        };
        readonly ClaimValue: {
            readonly text: string;
            readonly value: number | null;
            readonly low: number | null;
            readonly high: number | null;
            readonly unit: string | null;
        };
        readonly EventTime: {
            readonly from: string | null;
            readonly to: string | null;
        };
        readonly ReaderGroup: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            readonly low: number;
            readonly high: number;
            readonly documents: number;
            readonly publishers: number;
            readonly denying: number;
            readonly declining: number;
        };
        readonly ReaderChain: {
            /** @description From the nearest to the farthest. */
            readonly links: readonly components["schemas"]["ChainLink"][];
            readonly origins: readonly components["schemas"]["NamedOrigin"][];
            /** @description The claim of another document that this one repeats. */
            readonly repeats: string | null;
            readonly how: string | null;
            readonly doubt: boolean;
            readonly circle: boolean;
            readonly reasons: readonly string[];
        };
        readonly ChainLink: {
            readonly name: string;
            readonly document: string | null;
            readonly claim: string | null;
        };
        readonly NamedOrigin: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            readonly holder: string;
        };
        readonly PassageEcho: {
            readonly id: string;
            readonly document: components["schemas"]["Named"];
            readonly publisher: string | null;
            readonly publishedOn: string | null;
            readonly title: string | null;
            readonly language: string;
            /** @enum {string} */
            readonly direction: "made-from" | "made-into";
            readonly how: components["schemas"]["Derivation"];
            readonly score: number;
            readonly doubt: boolean;
            readonly reasons: readonly string[];
            readonly passages: readonly components["schemas"]["Passage"][];
        };
        readonly Passage: {
            /** @description First UTF-16 code unit, counted from 0 in the document's text. */
            readonly start: number;
            /** @description The code unit after the last one. */
            readonly end: number;
            readonly other: components["schemas"]["OtherPassage"];
            readonly score: number;
        };
        readonly OtherPassage: {
            /** @description First UTF-16 code unit, counted from 0 in the document's text. */
            readonly start: number;
            /** @description The code unit after the last one. */
            readonly end: number;
            readonly text: string;
        };
        readonly PageVersion: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            readonly version: number;
            readonly publishedOn: string | null;
            readonly capturedAt: string | null;
        };
        readonly ReaderPicture: {
            readonly caption: string | null;
            readonly url: string | null;
            readonly takenAt: string | null;
            readonly uses: readonly components["schemas"]["PictureUse"][];
        };
        readonly PictureUse: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            readonly publisher: string | null;
            readonly usedOn: string | null;
            readonly earlier: boolean;
            /** @description Bits of 64 in which the two look different: 0 for the same. */
            readonly bitsApart: number;
        };
        readonly ClaimPage: {
            readonly items: readonly components["schemas"]["ClaimRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly ClaimRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "group-row";
            readonly facet: components["schemas"]["Facet"];
            readonly headline: components["schemas"]["Words"];
            /** @description Independent origins at least. */
            readonly low: number;
            /** @description Independent origins at most. */
            readonly high: number;
            /** @description Reports that carry it, of any stance. */
            readonly documents: number;
            readonly publishers: number;
            /** @description Distinct origins that deny it. */
            readonly denying: number;
            /** @description Distinct origins that decline to confirm it. */
            readonly declining: number;
            readonly from: string | null;
            readonly to: string | null;
            /** @description How its counts grew, oldest first: each holds until the next. At most 60. */
            readonly days: readonly components["schemas"]["GroupDay"][];
        };
        readonly GroupDay: {
            /** @description ISO day in UTC. */
            readonly day: string;
            readonly documents: number;
            readonly publishers: number;
            readonly low: number;
            readonly high: number;
            readonly denying: number;
            readonly declining: number;
        };
        readonly Days: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "days";
            readonly clock: components["schemas"]["Clock"];
            readonly days: readonly components["schemas"]["GroupDay"][];
        };
        readonly OriginPage: {
            readonly items: readonly components["schemas"]["OriginRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly OriginRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "origin-row";
            readonly originKind: string;
            readonly holder: string;
            /** @description The publisher that met an unnamed source. */
            readonly metBy: string | null;
            /** @description Claims that it affirms. */
            readonly affirming: number;
            readonly denying: number;
            readonly declining: number;
        };
        readonly SourcePage: {
            readonly items: readonly components["schemas"]["SourceRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly SourceRow: {
            /** @enum {string} */
            readonly kind: "source-row";
            readonly name: string;
            readonly unnamed: boolean;
            readonly claims: number;
            /** @description Claims of these that deny. */
            readonly denying: number;
        };
        readonly Publishers: {
            /** @enum {string} */
            readonly kind: "publishers";
            readonly items: readonly components["schemas"]["PublisherTally"][];
            readonly next: string | null;
            readonly total: number;
            /** @description Who copies whom, among the publishers of this page. */
            readonly copies: readonly components["schemas"]["CopyCell"][];
        };
        readonly PublisherTally: {
            /** @enum {string} */
            readonly kind: "publisher-tally";
            readonly publisher: string;
            readonly documents: number;
            /** @description Documents that nothing shows to repeat another publisher. */
            readonly first: number;
            /** @description Documents made from those of other publishers. */
            readonly echoing: number;
            /** @description Documents of other publishers made from theirs. */
            readonly echoed: number;
            /** @description Pages that came in more than one version. */
            readonly corrected: number;
            /** @description Claims that they carried. */
            readonly claims: number;
            /** @description Of these, those that some origin denies. */
            readonly denied: number;
            readonly from: string | null;
            readonly to: string | null;
        };
        readonly CopyCell: {
            readonly publisher: string;
            readonly from: string;
            readonly documents: number;
            readonly doubtful: number;
        };
        readonly Flow: {
            /** @enum {string} */
            readonly kind: "flow";
            /** @description Most documents first. */
            readonly lanes: readonly components["schemas"]["FlowLane"][];
            readonly items: readonly components["schemas"]["FlowDocument"][];
            readonly echoes: readonly components["schemas"]["FlowEcho"][];
            readonly origins: readonly components["schemas"]["FlowOrigin"][];
            readonly moreOrigins: number;
            readonly next: string | null;
        };
        readonly FlowLane: {
            readonly publisher: string | null;
            readonly documents: number;
        };
        readonly FlowDocument: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @description Counts into lanes, from 0. */
            readonly lane: number;
            readonly publisher: string | null;
            readonly publishedOn: string | null;
            readonly language: string;
            readonly title: string | null;
            readonly claims: number;
            /** @description Whether nothing shows that it repeats a document of the case. */
            readonly first: boolean;
        };
        readonly FlowEcho: {
            readonly id: string;
            /** @description The document that was repeated. */
            readonly from: string;
            readonly document: string;
            readonly how: components["schemas"]["Derivation"];
            readonly score: number;
            readonly doubt: boolean;
        };
        readonly FlowOrigin: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly originKind: "statement" | "anonymous" | "witness" | "document" | "imagery" | "social-post" | "analysis" | "observation";
            readonly holder: string;
            readonly metBy: string | null;
            readonly documents: readonly string[];
        };
        readonly TimelinePage: {
            readonly items: readonly components["schemas"]["TimelineRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly TimelineRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "timeline-row";
            readonly group: components["schemas"]["Named"] | null;
            readonly facet: components["schemas"]["Facet"];
            readonly stance: components["schemas"]["Stance"];
            readonly source: string | null;
            readonly value: number | null;
            readonly words: components["schemas"]["Words"];
            readonly happened: components["schemas"]["EventTime"] | null;
            readonly saidOn: string | null;
            readonly learnedOn: string | null;
            readonly learnedAssumed: boolean;
        };
        readonly SearchPage: {
            readonly items: readonly components["schemas"]["SearchHit"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly SearchHit: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "hit";
            /** @enum {string} */
            readonly found: "document" | "claim";
            /** @description Short id of the group of a claim. */
            readonly group: string | null;
            readonly publisher: string | null;
            readonly publishedOn: string | null;
            /** @description The newest version of its page that holds the words. */
            readonly version: number;
            /** @description How many versions the page has. */
            readonly versions: number;
            readonly title: string | null;
            readonly before: string;
            readonly words: string;
            readonly after: string;
        };
        readonly Show: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "show";
            readonly recordKind: string;
            /** @description The record itself; its schema is in docs/schemas. */
            readonly record?: unknown;
            readonly words: {
                readonly before: string;
                readonly exact: string;
                readonly after: string;
                readonly start: number;
                readonly end: number;
            } | null;
            /** @description Where it came from and what is made of it: label and text. */
            readonly lines: readonly (readonly [
                string,
                string
            ])[];
        };
        readonly JournalPage: {
            readonly items: readonly components["schemas"]["JournalEntry"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly JournalEntry: {
            /** @enum {string} */
            readonly kind: "entry";
            readonly sequence: number;
            /** @enum {string} */
            readonly action: "case-created" | "capture-added" | "judgement-given" | "judgement-taken-back" | "paper-written" | "content-erased";
            readonly subject: string;
            readonly contentHash: string;
            readonly actor: string;
            readonly at: string;
            readonly previousHash: string;
            readonly hash: string;
        };
        readonly JudgementPage: {
            readonly items: readonly components["schemas"]["JudgementRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly DecidedPage: {
            readonly items: readonly components["schemas"]["DecidedRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly DecidedRow: components["schemas"]["JudgementRow"] | components["schemas"]["PaperRow"];
        readonly PaperRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "paper-row";
            readonly sort: components["schemas"]["PaperSort"];
            readonly name: string;
            readonly version: number;
            readonly by: string;
            /** @description Instant in UTC. */
            readonly at: string;
            readonly why: string;
            /**
             * @description superseded: another was written since; withdrawn: it takes the paper away; erased: its content was.
             * @enum {string}
             */
            readonly state: "in force" | "superseded" | "withdrawn" | "erased";
        };
        /** @enum {string} */
        readonly PaperSort: "grade" | "assessment" | "hypotheses" | "indicator" | "plan" | "briefing" | "interview" | "disclosure";
        readonly Moved: {
            /** @enum {string} */
            readonly kind: "moved";
            readonly claims: readonly components["schemas"]["MovedClaim"][];
            /** @description Claims that it is about and that are not told. */
            readonly more: number;
        };
        readonly MovedClaim: {
            readonly row: components["schemas"]["GroupRow"];
            /** @description As counted now without the judgement and with it; null where it changes what was read or grouped. */
            readonly counts: {
                readonly without: components["schemas"]["Interval"];
                readonly with: components["schemas"]["Interval"];
            } | null;
        };
        readonly Explain: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "explain";
            /** @enum {string} */
            readonly about: "group" | "claim" | "link" | "derivation" | "document" | "origin";
            readonly title: string;
            readonly parts: readonly components["schemas"]["ExplainPart"][];
        };
        readonly ExplainPart: {
            readonly title: string;
            readonly note: string | null;
            readonly steps: readonly components["schemas"]["ExplainStep"][];
            /** @description Steps that were left out. */
            readonly left: number;
        };
        readonly ExplainStep: {
            readonly record: components["schemas"]["Named"] | null;
            /** @description What was decided, in one line. */
            readonly text: string;
            readonly words: components["schemas"]["Words"] | null;
            readonly score: number | null;
            readonly reasons: readonly components["schemas"]["Reason"][];
            /** @description What a person may do to have it otherwise. */
            readonly changes: readonly components["schemas"]["Change"][];
        };
        readonly Reason: {
            readonly rule: string;
            readonly words: string;
            /** @description Share in the score, between -1 and 1; null where the rule alone decides. */
            readonly weight: number | null;
        };
        readonly Change: {
            readonly does: string;
            readonly command: string;
        };
        readonly Questions: {
            /** @enum {string} */
            readonly kind: "questions";
            readonly questions: readonly components["schemas"]["Question"][];
            readonly looked: number;
            /** @description Whether other claims with an interval were not looked at. */
            readonly more: boolean;
        };
        readonly Question: {
            /** @enum {string} */
            readonly kind: "question";
            /** @description The same for the same question, from one listing to the next. */
            readonly key: string;
            readonly group: components["schemas"]["Named"];
            readonly facet: components["schemas"]["Facet"];
            readonly headline: components["schemas"]["Words"];
            readonly low: number;
            readonly high: number;
            readonly reports: number;
            readonly asks: string;
            readonly about: components["schemas"]["Words"];
            readonly against: components["schemas"]["Words"] | null;
            readonly doubt: string;
            readonly yes: components["schemas"]["Answer"];
            readonly no: components["schemas"]["Answer"];
            /** @description Units by which the interval is expected to narrow. */
            readonly narrows: number;
            readonly settles: number;
        };
        readonly Answer: {
            readonly means: string;
            /** @description Give them in this order to give the answer. */
            readonly judgements: readonly components["schemas"]["AnswerJudgement"][];
            readonly commands: readonly string[];
            /** @description The interval that would follow. */
            readonly low: number;
            readonly high: number;
        };
        readonly AnswerJudgement: {
            /** @enum {string} */
            readonly ruling: "same" | "different" | "origin" | "echo" | "copied-from" | "entity" | "source" | "stance" | "value" | "claim" | "published" | "publisher" | "register" | "cell";
            readonly about: readonly string[];
        };
        readonly Missing: {
            /** @enum {string} */
            readonly kind: "missing";
            readonly items: readonly components["schemas"]["MissingRow"][];
            readonly looked: number;
            readonly more: boolean;
        };
        readonly MissingRow: {
            /** @enum {string} */
            readonly kind: "missing-row";
            /** @enum {string} */
            readonly what: "report" | "page" | "paper" | "post" | "picture" | "statement";
            readonly name: string;
            readonly url: string | null;
            /** @description Reports that lean on it. */
            readonly reports: number;
            /** @description Units between low and high that having it could settle. */
            readonly settles: number;
            readonly groups: readonly components["schemas"]["GroupRow"][];
            readonly named: components["schemas"]["Words"];
        };
        readonly Source: {
            /** @enum {string} */
            readonly kind: "source";
            readonly name: string;
            readonly publishes: boolean;
            readonly credited: boolean;
            readonly register: components["schemas"]["RegisterRow"] | null;
            /** @description Claims looked at, newest first. */
            readonly looked: number;
            readonly more: boolean;
            readonly claims: number;
            /** @description Claims that began with it. */
            readonly first: readonly components["schemas"]["SourceClaim"][];
            readonly firstOf: number;
            readonly days: readonly components["schemas"]["SourceDay"][];
            readonly echoes: readonly components["schemas"]["SourceTie"][];
            readonly echoedBy: readonly components["schemas"]["SourceTie"][];
            readonly corrections: readonly components["schemas"]["SourceCorrection"][];
            readonly denied: readonly components["schemas"]["SourceClaim"][];
            readonly deniedOf: number;
        };
        readonly RegisterRow: {
            /** @enum {string} */
            readonly kind: "register-row";
            readonly name: string;
            readonly also: readonly string[];
            readonly publisherKind: components["schemas"]["PublisherKind"] | null;
            readonly country: string | null;
            readonly owner: string | null;
            /** @enum {string|null} */
            readonly control: "state" | "public" | "private" | "members" | "party" | null;
            /** @description Agencies whose reports it is known to print. */
            readonly takes: readonly string[];
            readonly documents: number;
            /**
             * @description Where the line comes from.
             * @enum {string}
             */
            readonly from: "shipped" | "case" | "documents";
            /** @description The judgement that put it in place. */
            readonly judgement: components["schemas"]["Named"] | null;
        };
        readonly SourceClaim: {
            readonly row: components["schemas"]["GroupRow"];
            readonly words: components["schemas"]["Words"];
        };
        readonly SourceDay: {
            readonly day: string;
            readonly claims: number;
            readonly first: number;
        };
        readonly SourceTie: {
            readonly name: string;
            readonly documents: number;
            readonly uncredited: number;
        };
        readonly SourceCorrection: {
            readonly document: components["schemas"]["Named"];
            readonly words: components["schemas"]["Words"];
            readonly retracts: boolean;
        };
        readonly RegisterPage: {
            readonly items: readonly components["schemas"]["RegisterRow"][];
            /** @description Hand it back as `cursor` for the next page; null on the last. */
            readonly next: string | null;
            /** @description All items of the list; null where counting them would cost. */
            readonly total: number | null;
        };
        readonly Picture: {
            /** @enum {string} */
            readonly kind: "picture";
            /** @description Subjects with most reports first; within one by attribute, most origins first. */
            readonly cells: readonly components["schemas"]["CellRow"][];
            readonly asOf: components["schemas"]["AsOf"] | null;
            /** @description The newest publication taken into account. */
            readonly knownOn: string | null;
            /** @description Questions that were not read because there are too many. */
            readonly left: number;
        };
        readonly CellRow: {
            /** @description One letter for the kind, then 24 hexadecimal digits. */
            readonly id: string;
            /** @description The shortest beginning of the id that is unique in the case. */
            readonly short: string;
            /** @enum {string} */
            readonly kind: "cell-row";
            readonly subject: string;
            readonly attribute: components["schemas"]["Attribute"];
            /** @description Null where the value is words. */
            readonly figure: components["schemas"]["CellFigure"] | null;
            /** @description The value in words of the case. */
            readonly words: string;
            /** @description Whether those who say so speak of what is still to come. */
            readonly planned: boolean;
            /** @description ISO, as precise as it is known. */
            readonly from: string | null;
            /** @description ISO, as precise as it is known. */
            readonly to: string | null;
            /**
             * @description What `from` rests on: the words, when it was first said, or a person.
             * @enum {string}
             */
            readonly dated: "event" | "first said" | "ruled" | "undated";
            /** @description The newest publication that affirms it. */
            readonly lastSaid: string | null;
            readonly affirming: components["schemas"]["CellSide"];
            readonly denying: components["schemas"]["CellSide"];
            readonly declining: components["schemas"]["CellSide"];
            readonly documents: number;
            readonly publishers: number;
            readonly claim: components["schemas"]["Named"] & unknown;
            readonly quote: components["schemas"]["Words"] & unknown;
            /** @description Ids of every claim that affirms it. */
            readonly claims: readonly string[];
            /** @description Ids of cells with another value of the same attribute. */
            readonly rivals: readonly string[];
            readonly reasons: readonly components["schemas"]["Reason"][];
            /** @description Who ruled on it, in order; empty where nobody did. */
            readonly ruledBy: readonly string[];
        };
        /** @enum {string} */
        readonly Attribute: "strength" | "equipment" | "place" | "status" | "movement" | "tactic" | "capability" | "training" | "casualties" | "command" | "intention" | "exchange";
        readonly CellFigure: {
            /** @description Least number that the words allow. */
            readonly low: number;
            /** @description The figure printed. */
            readonly best: number;
            readonly high: number;
            /** @description What is counted, in the words of the text. */
            readonly unit: string | null;
        };
        readonly CellSide: {
            /** @description Distinct independent origins. */
            readonly low: number;
            readonly high: number;
            /** @description By the best name in the case, certain ones first. */
            readonly holders: readonly string[];
        };
        readonly PictureChanges: {
            /** @enum {string} */
            readonly kind: "picture-changes";
            readonly since: components["schemas"]["AsOf"];
            readonly until: components["schemas"]["AsOf"] | null;
            readonly changes: readonly components["schemas"]["CellChange"][];
        };
        readonly CellChange: {
            /** @enum {string} */
            readonly change: "new" | "changed" | "gone";
            readonly cell: components["schemas"]["CellRow"];
            /** @description Null where it is new. */
            readonly before: components["schemas"]["CellRow"] | null;
            /** @description What differs, in words: "affirming 1 → 2". */
            readonly what: readonly string[];
        };
        readonly PicturePlaces: {
            /** @enum {string} */
            readonly kind: "picture-places";
            /** @description Those with most cells first. */
            readonly places: readonly components["schemas"]["PlaceRow"][];
            /** @description Names that no list has, or that mean several places. */
            readonly unplaced: readonly components["schemas"]["UnplacedRow"][];
            readonly asOf: components["schemas"]["AsOf"] | null;
            readonly knownOn: string | null;
            /** @description Where the places are from, to be named beside a map. */
            readonly from: string;
        };
        readonly PlaceRow: {
            /** @enum {string} */
            readonly kind: "place-row";
            readonly name: string;
            /** @description ISO 3166-1, two letters. */
            readonly country: string;
            readonly area: components["schemas"]["CountryArea"] | components["schemas"]["AroundArea"];
            /** @description The names as printed. */
            readonly printed: readonly string[];
            /** @description Why it was taken for this place, or for none. */
            readonly why: string;
            readonly cells: readonly components["schemas"]["PlacedCell"][];
        };
        readonly CountryArea: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "country";
            /** @description ISO 3166-1, three digits. */
            readonly code: string;
        };
        readonly AroundArea: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "around";
            /** @description Degrees, to a tenth. */
            readonly latitude: number;
            readonly longitude: number;
            readonly radiusKm: number;
        };
        readonly PlacedCell: {
            /** @description Of a cell of the picture. */
            readonly id: string;
            /**
             * @description Said to be there, or told by claims of which half at least name it.
             * @enum {string}
             */
            readonly how: "there" | "named";
        };
        readonly UnplacedRow: {
            /** @enum {string} */
            readonly kind: "unplaced-row";
            /** @description The names as printed. */
            readonly printed: readonly string[];
            /** @description Why it was taken for this place, or for none. */
            readonly why: string;
            readonly cells: readonly components["schemas"]["PlacedCell"][];
        };
        readonly PaperVersions: {
            readonly items: readonly components["schemas"]["PaperRow"][];
        };
        readonly MatrixList: {
            readonly items: readonly components["schemas"]["MatrixRow"][];
        };
        readonly MatrixRow: {
            /** @enum {string} */
            readonly kind: "matrix-row";
            readonly name: string;
            readonly version: number;
            readonly question: string;
            readonly hypotheses: number;
            readonly evidence: number;
            readonly by: string;
            readonly at: string;
        };
        readonly Matrix: {
            /** @enum {string} */
            readonly kind: "matrix";
            readonly name: string;
            readonly version: number;
            readonly by: string;
            readonly at: string;
            readonly why: string;
            readonly question: string;
            readonly asOf: components["schemas"]["AsOf"] | null;
            readonly knownOn: string | null;
            /** @description The one that fewest independent origins speak against first. */
            readonly hypotheses: readonly components["schemas"]["MatrixHypothesis"][];
            readonly evidence: readonly components["schemas"]["MatrixEvidence"][];
            /** @description Distinct origins behind all that speaks for or against a hypothesis. */
            readonly restsOn: {
                readonly low: number;
                readonly high: number;
                readonly holders: readonly string[];
            };
            /** @description Origins without which the order is another. */
            readonly shifts: readonly components["schemas"]["MatrixShift"][];
            /** @description What a reader must know of it, the gravest first. */
            readonly notes: readonly components["schemas"]["MatrixNote"][];
        };
        readonly MatrixHypothesis: {
            readonly name: string;
            readonly says: string;
            /** @description 1 for the one that fewest origins speak against; null where nothing was weighed. */
            readonly place: number | null;
            readonly against: components["schemas"]["MatrixSide"];
            readonly supporting: components["schemas"]["MatrixSide"];
        };
        readonly MatrixSide: {
            /** @description Distinct independent origins on this side. */
            readonly low: number;
            readonly high: number;
            /** @description Pieces of evidence that they gave. */
            readonly pieces: number;
        };
        readonly MatrixEvidence: {
            /** @description Counted from 1 in the paper, also as known on an earlier date. */
            readonly number: number;
            /** @description Null where no document holds its words as a claim any more. */
            readonly claim: components["schemas"]["Named"] | null;
            readonly facet: components["schemas"]["Facet"] | null;
            readonly words: components["schemas"]["Words"];
            /** @enum {string} */
            readonly side: "affirmed" | "denied";
            /** @description By the name of the hypothesis; absent: not weighed. */
            readonly cells: {
                readonly [key: string]: components["schemas"]["Bearing"];
            };
            readonly why: string;
            /** @description Independent origins of its side. */
            readonly low: number;
            readonly high: number;
            /** @description Sure ones first. */
            readonly holders: readonly string[];
            readonly documents: number;
            /** @description Origins of the other side. */
            readonly against: number;
            /** @description Pairs of hypotheses that it tells apart. */
            readonly tellsApart: readonly (readonly [
                string,
                string
            ])[];
            /** @description Of all pairs. */
            readonly pairs: number;
        };
        /** @enum {string} */
        readonly Bearing: "consistent" | "inconsistent" | "neither" | "not applicable";
        readonly MatrixShift: {
            /** @description Origin that is taken away; null: all that are in doubt. */
            readonly holder: string | null;
            readonly order: readonly {
                readonly name: string;
                /** @description 1 for the one that fewest origins speak against; null where nothing was weighed. */
                readonly place: number | null;
            }[];
        };
        readonly MatrixNote: {
            readonly rule: string;
            readonly words: string;
        };
        readonly Table: {
            /** @description CSV after RFC 4180: a piece of evidence a row, a hypothesis a column. */
            readonly text: string;
            readonly report: components["schemas"]["LossReport"];
        };
        readonly LossReport: {
            /** @enum {string} */
            readonly kind: "loss-report";
            readonly written: {
                readonly [key: string]: number;
            };
            readonly left: readonly {
                readonly what: string;
                readonly count: number;
                readonly why: string;
            }[];
            readonly lines: readonly string[];
        };
        readonly AlertList: {
            readonly items: readonly components["schemas"]["Alert"][];
        };
        readonly Alert: {
            /** @enum {string} */
            readonly kind: "alert";
            readonly name: string;
            readonly version: number;
            /** @description What it means if it fires. */
            readonly says: string;
            /** @description The condition, written out. */
            readonly when: string;
            readonly state: components["schemas"]["AlertState"];
            /** @description Fired on something that nobody marked as seen. */
            readonly isNew: boolean;
            /** @description ISO day from which it has held without a break. */
            readonly since: string | null;
            readonly clauses: readonly components["schemas"]["AlertClause"][];
            readonly seen: readonly components["schemas"]["AlertSeen"][];
            readonly asOf: components["schemas"]["AsOf"] | null;
            /** @description ISO day looked at. */
            readonly day: string;
            /** @description Claims and groups that were not looked at: its words are too common. */
            readonly left: number;
            readonly by: string;
            readonly at: string;
            readonly why: string;
        };
        /**
         * @description in doubt: if doubtful origins are some; close: a part of what it waits for is there; quiet: nothing of it.
         * @enum {string}
         */
        readonly AlertState: "fired" | "in doubt" | "close" | "quiet";
        readonly AlertClause: {
            readonly text: string;
            readonly low: number;
            readonly high: number;
            /** @enum {string} */
            readonly holds: "holds" | "in doubt" | "fails";
            /** @description What would make it hold, in words. */
            readonly missing: string | null;
            readonly supporters: readonly components["schemas"]["AlertSupporter"][];
        };
        readonly AlertSupporter: {
            readonly origin: components["schemas"]["Named"];
            readonly holder: string;
            /** @enum {string} */
            readonly originKind: "statement" | "anonymous" | "witness" | "document" | "imagery" | "social-post" | "analysis" | "observation";
            /**
             * @description The letter that a person gave it.
             * @enum {string|null}
             */
            readonly grade: "A" | "B" | "C" | "D" | "E" | "F" | null;
            /** @description Whether it is surely an origin of its own. */
            readonly sure: boolean;
            /** @description ISO day on which it first put this forward. */
            readonly firstOn: string | null;
            readonly claim: components["schemas"]["Named"];
            readonly words: components["schemas"]["Words"];
        };
        readonly AlertSeen: {
            readonly by: string;
            readonly at: string;
            readonly why: string;
        };
        readonly LadderList: {
            readonly items: readonly components["schemas"]["Ladder"][];
        };
        readonly Ladder: {
            /** @enum {string} */
            readonly kind: "ladder";
            readonly name: string;
            readonly version: number;
            readonly purpose: string;
            readonly asOf: components["schemas"]["AsOf"] | null;
            /** @description ISO day looked at. */
            readonly day: string;
            /** @description From the first step to the last. */
            readonly rungs: readonly components["schemas"]["PlanRung"][];
            /** @description Known by then, oldest first. */
            readonly decisions: readonly components["schemas"]["Decision"][];
            readonly by: string;
            readonly at: string;
            readonly why: string;
        };
        readonly PlanRung: {
            readonly name: string;
            readonly owner: string;
            readonly measures: readonly string[];
            /** @description What else must be so for it to be left. */
            readonly conditions: readonly string[];
            readonly triggers: readonly components["schemas"]["PlanIndicator"][];
            readonly leaveWhen: readonly components["schemas"]["PlanIndicator"][];
            /** @description Phases that come before it; null: the one that stands before it. */
            readonly after: readonly string[] | null;
            /** @description Every stretch in which it was in force, oldest first. */
            readonly spans: readonly components["schemas"]["PlanSpan"][];
            readonly inForce: boolean;
            /**
             * @description What the record speaks for; a person decides.
             * @enum {string|null}
             */
            readonly proposed: "enter" | "leave" | null;
            readonly because: string | null;
            /** @description Phases before it that were never entered. */
            readonly waitsFor: readonly string[];
        };
        readonly PlanIndicator: {
            readonly name: string;
            /** @description Null where no indicator of this name is in force. */
            readonly state: components["schemas"]["AlertState"] | null;
            readonly since: string | null;
        };
        readonly PlanSpan: {
            readonly entered: components["schemas"]["Decision"];
            readonly left: components["schemas"]["Decision"] | null;
        };
        readonly Decision: {
            readonly phase: string;
            /** @enum {string} */
            readonly move: "enter" | "leave";
            /** @description ISO day from which it holds. */
            readonly on: string;
            readonly by: string;
            /** @description When it was written down, UTC. */
            readonly at: string;
            readonly why: string;
        };
        readonly InterviewList: {
            /** @description In the order of writing. */
            readonly items: readonly components["schemas"]["InterviewView"][];
            /** @description At a terminal, to whom, when and why; oldest first. */
            readonly disclosures: readonly components["schemas"]["Disclosure"][];
        };
        readonly InterviewView: {
            /** @enum {string} */
            readonly kind: "interview-view";
            readonly interview: components["schemas"]["Interview"];
            /** @description The pseudonym with the mark of the status. */
            readonly name: string;
            readonly version: number;
            readonly by: string;
            /** @description Instant in UTC. */
            readonly at: string;
            readonly why: string;
            readonly duties: readonly components["schemas"]["DutyLine"][];
            /** @description What stands against closing it. */
            readonly open: readonly components["schemas"]["Note"][];
        };
        readonly Interview: {
            readonly pseudonym: string;
            /** @enum {string} */
            readonly state: "open" | "closed" | "withdrawn";
            /** @description Null where consent was withdrawn. */
            readonly setting: components["schemas"]["InterviewSetting"] | null;
            /** @description Masked; empty until it is closed. */
            readonly turns: readonly components["schemas"]["Turn"][];
            /** @description The capture that holds the statements. */
            readonly capture: string | null;
            /** @description Whether face or voice may be shared; null, nobody decided, means no. */
            readonly likeness: components["schemas"]["Likeness"] | null;
            /** @description Persons whom this one could not have spoken with, as somebody said. */
            readonly apart: readonly components["schemas"]["Apart"][];
        };
        readonly InterviewSetting: {
            /**
             * @description A prisoner's words carry this mark wherever they go.
             * @enum {string}
             */
            readonly status: "prisoner of war" | "detainee" | "defector" | "deserter" | "displaced person" | "civilian" | "witness";
            readonly consent: components["schemas"]["Consent"];
            readonly interviewer: string;
            readonly present: readonly string[];
            /** @description Whether nobody of those who hold the person was present or could hear. */
            readonly alone: boolean;
            readonly language: string;
            readonly interpreter: string | null;
            readonly place: string;
            readonly from: string;
            readonly to: string;
            readonly breaks: readonly components["schemas"]["Period"][];
            /** @enum {string} */
            readonly recording: "notes" | "audio" | "video";
            /** @description By the name of the duty. */
            readonly duties: {
                readonly [key: string]: components["schemas"]["DutyAnswer"];
            };
        };
        readonly Consent: {
            readonly given: boolean;
            readonly on: string;
            /** @enum {string} */
            readonly how: "spoken" | "written" | "recorded";
            readonly uses: readonly string[];
            readonly limits: readonly string[];
        };
        readonly Period: {
            readonly from: string;
            readonly to: string;
        };
        readonly DutyAnswer: {
            /** @enum {string} */
            readonly met: "done" | "not applicable";
            readonly note: string;
        };
        readonly Turn: {
            /** @description Time of day. */
            readonly at: string;
            readonly question: string;
            readonly answer: string;
        };
        readonly Likeness: {
            /** @enum {string} */
            readonly decision: "withhold" | "share";
            readonly by: string;
            /** @description Instant in UTC. */
            readonly at: string;
            readonly why: string;
        };
        readonly Apart: {
            readonly other: string;
            readonly by: string;
            /** @description Instant in UTC. */
            readonly at: string;
            readonly why: string;
        };
        readonly DutyLine: {
            /** @enum {string} */
            readonly duty: "introduced" | "voluntary" | "no-coercion" | "language" | "vulnerability" | "counsel" | "medical" | "notified" | "risks" | "consent" | "read-back" | "no-exposure" | "name-rank-number";
            /** @description What it asks, and where it comes from. */
            readonly says: string;
            /** @description Null where nothing was answered. */
            readonly answer: components["schemas"]["DutyAnswer"] | null;
        };
        readonly Disclosure: {
            /** @description The pseudonym. */
            readonly name: string;
            readonly by: string;
            /** @description Instant in UTC. */
            readonly at: string;
            readonly why: string;
        };
        readonly BriefingList: {
            readonly items: readonly components["schemas"]["BriefingRow"][];
        };
        readonly BriefingRow: {
            /** @enum {string} */
            readonly kind: "briefing-row";
            readonly name: string;
            readonly title: string;
            readonly version: number;
            /** @enum {string} */
            readonly state: "draft" | "issued";
            readonly tlp: components["schemas"]["Tlp"];
            readonly sentences: number;
            readonly by: string;
            readonly at: string;
        };
        /**
         * @description How far it may be handed on, after the Traffic Light Protocol 2.0.
         * @enum {string}
         */
        readonly Tlp: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
        readonly Briefing: {
            /** @enum {string} */
            readonly kind: "briefing-sheet";
            readonly name: string;
            readonly version: number;
            readonly versions: number;
            readonly by: string;
            readonly at: string;
            readonly why: string;
            /** @enum {string} */
            readonly state: "draft" | "issued";
            readonly title: string;
            readonly tlp: components["schemas"]["Tlp"];
            readonly language: string;
            readonly template: components["schemas"]["Template"] | null;
            readonly asOf: components["schemas"]["AsOf"] | null;
            readonly since: string | null;
            readonly issued: components["schemas"]["BriefingIssue"] | null;
            readonly about: readonly string[];
            /** @description What must be known before anything else. */
            readonly notices: readonly string[];
            readonly parts: readonly components["schemas"]["BriefingPart"][];
            /** @description What is wrong with it as a whole. */
            readonly notes: readonly components["schemas"]["Note"][];
            /** @description Every claim it rests on: live in a draft, as they stood when it was issued else. */
            readonly claims: readonly components["schemas"]["HeldClaim"][];
            /** @description What became of its claims since it was issued. */
            readonly changed: readonly string[];
            /** @description What was left out. */
            readonly left: readonly string[];
            /** @description The Markdown that it can be written anew from. */
            readonly source: string;
        };
        /** @enum {string} */
        readonly Template: "situation" | "changes" | "claims" | "dissent";
        readonly BriefingIssue: {
            readonly by: string;
            readonly at: string;
            /** @description SHA-256 over sentences and claims. */
            readonly hash: string;
        };
        readonly BriefingPart: {
            readonly heading: string;
            readonly tlp: components["schemas"]["Tlp"];
            readonly sentences: readonly components["schemas"]["SheetSentence"][];
        };
        readonly SheetSentence: {
            /** @description Counted from 1 over the whole briefing. */
            readonly number: number;
            /** @description With its counts filled in. */
            readonly text: string;
            /**
             * @description holds: no more than its claims; own: a person signed it as their own judgement.
             * @enum {string}
             */
            readonly state: "holds" | "says-more" | "own";
            /** @description What it says beyond its claims; of a signed one too. */
            readonly notes: readonly components["schemas"]["Note"][];
            /** @description Places in `claims`, counted from 1. */
            readonly claims: readonly number[];
            readonly own: components["schemas"]["OwnJudgement"] | null;
        };
        readonly OwnJudgement: {
            readonly by: string;
            readonly at: string;
            readonly why: string;
        };
        readonly HeldClaim: {
            readonly words: components["schemas"]["JudgedWords"];
            /** @description The group of the claim at that moment. */
            readonly group: string;
            readonly language: string;
            readonly stance: components["schemas"]["Stance"];
            readonly publisher: string | null;
            readonly url: string | null;
            /** @description Whom it passed through, from the nearest to the origin. */
            readonly chain: readonly string[];
            readonly happened: string | null;
            readonly saidOn: string | null;
            readonly learnedOn: string | null;
            /** @description Independent origins that affirm it. */
            readonly low: number;
            readonly high: number;
            readonly holders: readonly string[];
            readonly deniers: readonly string[];
            readonly decliners: readonly string[];
            readonly documents: number;
            readonly publishers: number;
            readonly before: components["schemas"]["HeldBefore"] | null;
            readonly cautions: readonly string[];
            /** @description SHA-256 over the other fields, in hexadecimal. */
            readonly hash: string;
        };
        readonly JudgedWords: {
            /** @description The page whose versions may hold the words. */
            readonly page: string;
            readonly anchor: components["schemas"]["Anchor"];
            readonly facet: components["schemas"]["Facet"] | null;
        };
        readonly Anchor: {
            readonly document: string;
            readonly start: number;
            readonly end: number;
            readonly exact: string;
            readonly prefix: string;
            readonly suffix: string;
        };
        readonly HeldBefore: {
            readonly on: string;
            readonly low: number;
            readonly high: number;
            readonly denying: number;
            readonly documents: number;
        };
        readonly AssessmentList: {
            readonly items: readonly components["schemas"]["AssessmentRow"][];
        };
        readonly AssessmentRow: {
            /** @enum {string} */
            readonly kind: "assessment-row";
            readonly name: string;
            readonly version: number;
            readonly question: string;
            readonly answer: string;
            readonly likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Of the likelihood, in per cent; null where none is given. */
            readonly range: readonly [
                number,
                number
            ] | null;
            readonly confidence: components["schemas"]["Confidence"];
            /** @description Views of others beside it. */
            readonly dissent: number;
            readonly by: string;
            readonly at: string;
        };
        /**
         * @description A term with a range (ICD 203); it says nothing of how sure one is of it.
         * @enum {string}
         */
        readonly Likelihood: "almost no chance" | "very unlikely" | "unlikely" | "roughly even chance" | "likely" | "very likely" | "almost certain";
        /**
         * @description How well founded it is; never a likelihood.
         * @enum {string}
         */
        readonly Confidence: "low" | "moderate" | "high";
        readonly Assessment: {
            /** @enum {string} */
            readonly kind: "assessment-sheet";
            readonly name: string;
            readonly version: number;
            readonly versions: number;
            readonly by: string;
            readonly at: string;
            readonly why: string;
            readonly question: string;
            readonly answer: string;
            readonly likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Of the likelihood, in per cent; null where none is given. */
            readonly range: readonly [
                number,
                number
            ] | null;
            readonly confidence: components["schemas"]["Confidence"];
            /** @description What the confidence rests on. */
            readonly basis: string;
            readonly reasons: readonly string[];
            readonly assumptions: readonly string[];
            readonly gaps: readonly string[];
            readonly wouldChange: readonly string[];
            readonly claims: readonly components["schemas"]["AssessedClaim"][];
            readonly dissent: readonly components["schemas"]["Dissent"][];
            readonly notes: readonly components["schemas"]["WordingNote"][];
        };
        readonly AssessedClaim: {
            readonly words: components["schemas"]["JudgedWords"];
            /** @description Null where the words are no claim any more, or were not known then. */
            readonly held: components["schemas"]["HeldClaim"] | null;
        };
        readonly Dissent: {
            readonly by: string;
            readonly at: string;
            readonly answer: string;
            readonly likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Of the likelihood, in per cent; null where none is given. */
            readonly range: readonly [
                number,
                number
            ] | null;
            readonly why: string;
        };
        readonly WordingNote: {
            readonly rule: string;
            readonly message: string;
            readonly start: number | null;
            readonly end: number | null;
            /** @enum {string} */
            readonly field: "answer" | "basis" | "reasons";
            /** @description The text itself; places are in it. */
            readonly text: string;
        };
        readonly GradeList: {
            readonly items: readonly components["schemas"]["GradeRow"][];
        };
        readonly GradeRow: {
            /** @description Of its version, by which it is taken back. */
            readonly id: string;
            readonly grade: {
                readonly reliability: components["schemas"]["Reliability"] | null;
                readonly credibility: components["schemas"]["Credibility"] | null;
                /** @description The source; null for an information alone. */
                readonly holder: string | null;
                /** @description The words that carry the information; null for a source alone. */
                readonly words: components["schemas"]["JudgedWords"] | null;
                /** @description What the record proposed when it was given. */
                readonly proposed: string | null;
                readonly reasons: readonly {
                    readonly rule: string;
                    readonly words: string;
                    readonly weight: number | null;
                }[];
            };
            readonly by: string;
            readonly at: string;
            readonly why: string;
            readonly name: string;
        };
        /**
         * @description Of a source, after AJP-2.1. F: cannot be judged; never a middle.
         * @enum {string}
         */
        readonly Reliability: "A" | "B" | "C" | "D" | "E" | "F";
        /**
         * @description Of an information, after AJP-2.1. 1 needs another origin; 6: cannot be judged; never a middle.
         * @enum {string}
         */
        readonly Credibility: "1" | "2" | "3" | "4" | "5" | "6";
        readonly Grade: {
            /** @enum {string} */
            readonly kind: "grade-view";
            /** @enum {string} */
            readonly about: "source" | "information";
            readonly name: string;
            /** @description Null of a name with which no claim began: it cannot be graded. */
            readonly id: string | null;
            /** @description Greatest number of independent origins of an information; null of a source. */
            readonly high: number | null;
            readonly proposed: {
                readonly reliability: components["schemas"]["Reliability"] | null;
                readonly credibility: components["schemas"]["Credibility"] | null;
            };
            /** @description What the record speaks for, in words. */
            readonly reasons: readonly {
                readonly rule: string;
                readonly words: string;
                readonly weight: number | null;
            }[];
            /** @description Every version that a person gave, oldest first. */
            readonly given: readonly components["schemas"]["GivenGrade"][];
            readonly inForce: components["schemas"]["GivenGrade"] | null;
        };
        readonly GivenGrade: {
            /** @description Of its version, by which it is taken back. */
            readonly id: string;
            readonly grade: {
                readonly reliability: components["schemas"]["Reliability"] | null;
                readonly credibility: components["schemas"]["Credibility"] | null;
                /** @description The source; null for an information alone. */
                readonly holder: string | null;
                /** @description The words that carry the information; null for a source alone. */
                readonly words: components["schemas"]["JudgedWords"] | null;
                /** @description What the record proposed when it was given. */
                readonly proposed: string | null;
                readonly reasons: readonly {
                    readonly rule: string;
                    readonly words: string;
                    readonly weight: number | null;
                }[];
            };
            readonly by: string;
            readonly at: string;
            readonly why: string;
        };
        readonly Ruled: {
            readonly judgement: components["schemas"]["JudgementRow"];
            readonly job: components["schemas"]["Job"];
        };
        /** @description Derives what follows from it: watch it, or the events. */
        readonly Job: {
            /** @enum {string} */
            readonly kind: "job";
            readonly id: string;
            /**
             * @description derive: what follows from a judgement.
             * @enum {string}
             */
            readonly what: "inputs" | "text" | "addresses" | "derive";
            /** @enum {string} */
            readonly state: "waiting" | "running" | "done" | "failed";
            /** @description Names as they were handed in; of pages to fetch their addresses. */
            readonly files: readonly string[];
            readonly createdAt: string;
            readonly endedAt: string | null;
            readonly progress: components["schemas"]["Progress"] | null;
            readonly added: number;
            readonly unchanged: number;
            readonly newVersions: number;
            readonly refused: number;
            readonly passedOver: readonly string[];
            /** @description What became of each input: the first 1,000 refusals, and of the others the first 100. */
            readonly documents: readonly components["schemas"]["Acknowledgement"][];
            /** @description Why it failed. */
            readonly problem: components["schemas"]["Problem"] | null;
        };
        readonly Progress: {
            /** @enum {string} */
            readonly stage: "ingest" | "attribute" | "echo" | "link" | "group";
            readonly done: number;
            /** @description Null while it cannot be known. */
            readonly total: number | null;
        };
        readonly Acknowledgement: {
            readonly url: string | null;
            readonly id: string | null;
            /** @enum {string} */
            readonly status: "added" | "unchanged" | "new-version" | "refused";
            /** @description Why it was refused, or what it replaces. */
            readonly reason: string | null;
            readonly file: string;
            readonly line: number | null;
        };
        readonly JudgementRequest: {
            readonly ruling: components["schemas"]["Ruling"];
            /** @description Ids of claims or of a document, then the value where the ruling has one: a stance, a number, a name, a date, or, for the ruling "claim", the words of the document that carry the claim. For "cell" with the value none: every claim that is not of the picture. */
            readonly about: readonly string[];
            /**
             * @description For a claim named by words of a document: the facet; event where absent.
             * @enum {string}
             */
            readonly facet?: "event" | "number" | "plan" | "place" | "time" | "capability" | "motive" | "reaction";
            /** @description For "stance", "source" and "value" about a document: the words of the claim in it, which may have been put in place just now. */
            readonly words?: string;
            /** @description Where in the text of the document the words begin, in UTF-16 code units; the first place where absent. */
            readonly start?: number;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly TakeBack: {
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly TextRequest: {
            /** @description The text as it was pasted, paragraphs separated by blank lines. */
            readonly text: string;
            readonly publisher?: string;
            /** @description 2027-11-10, or with time and zone. */
            readonly published?: string;
            /** Format: uri */
            readonly url?: string;
        };
        readonly AddressesRequest: {
            /** @description Of pages, each with http:// or https://. */
            readonly addresses: readonly string[];
            readonly publisher?: string;
            /** @description 2027-11-10, or with time and zone. */
            readonly published?: string;
        };
        readonly Signed: {
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        /** @description What is absent stays as it was. */
        readonly HypothesesRequest: {
            readonly name: string;
            readonly question?: string;
            /** @description New hypotheses, or what those of these names say now. */
            readonly add?: readonly {
                /** @description Short, of letters and digits: H1. */
                readonly name: string;
                readonly says: string;
            }[];
            /** @description Names of hypotheses that go, with their cells. */
            readonly remove?: readonly string[];
            /** @description Evidence that comes in; the cells of a row that is there are added to it. */
            readonly weigh?: readonly {
                /** @description An id of a claim, or words of one. */
                readonly claim: string;
                /**
                 * @description Whether it is weighed that it is affirmed, or that it is denied.
                 * @default affirmed
                 * @enum {string}
                 */
                readonly side?: "affirmed" | "denied";
                /**
                 * @description Null takes a cell away.
                 * @default {}
                 */
                readonly cells?: {
                    readonly [key: string]: components["schemas"]["Bearing"] | null;
                };
                readonly why?: string;
            }[];
            /** @description Evidence that goes: its number, or a claim. */
            readonly drop?: readonly string[];
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly TableTaken: {
            readonly paper: components["schemas"]["PaperRow"];
            /** @description Pieces of evidence. */
            readonly taken: number;
            readonly refused: readonly {
                readonly line: number;
                readonly reason: string;
            }[];
            /** @description What was taken otherwise than it stands. */
            readonly notes: readonly {
                readonly line: number | null;
                readonly words: string;
            }[];
        };
        readonly TableRequest: {
            /** @description CSV with a column for each hypothesis, headed as in "H1: They are at the front". */
            readonly text: string;
            /**
             * @description Name of the file, for messages.
             * @default the table
             */
            readonly called?: string;
            /** @description Where the table says none. */
            readonly question?: string;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        /** @description How a condition stands, or what is wrong with it: one of the two is null. */
        readonly TriedCondition: {
            /** @enum {string} */
            readonly kind: "condition-tried";
            readonly alert: components["schemas"]["Alert"] | null;
            readonly problem: components["schemas"]["ConditionProblem"] | null;
        };
        readonly ConditionProblem: {
            readonly code: string;
            /** @description What was found, what was expected, and what was likely meant. */
            readonly words: string;
            /** @description First UTF-16 code unit of the text that is at fault. */
            readonly start: number;
            /** @description The code unit after the last one. */
            readonly end: number;
        };
        readonly TryRequest: {
            /** @description In the language of indicators: docs/indicators.md. */
            readonly when: string;
            /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
            readonly as_of?: string;
            /**
             * @description Which time as_of means: when it was said, when we learned it, when it happened.
             * @default said
             * @enum {string}
             */
            readonly clock?: "said" | "learned" | "happened";
        };
        /** @description What is absent stays as it was. */
        readonly IndicatorRequest: {
            readonly name: string;
            /** @description What it means if it fires. */
            readonly says?: string;
            /** @description In the language of indicators: docs/indicators.md. */
            readonly when?: string;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        /** @description What is absent stays as it was; decisions on phases that stay are kept. */
        readonly PlanRequest: {
            readonly name: string;
            readonly purpose?: string;
            /** @description From the first step to the last. */
            readonly phases?: readonly {
                readonly name: string;
                /** @description Who answers for it. */
                readonly owner: string;
                /** @default [] */
                readonly measures?: readonly string[];
                /**
                 * @description Indicators; any that fires speaks for entering it.
                 * @default []
                 */
                readonly triggers?: readonly string[];
                /**
                 * @description Indicators; any that fires speaks for leaving it.
                 * @default []
                 */
                readonly leaveWhen?: readonly string[];
                /** @default [] */
                readonly conditions?: readonly string[];
                /**
                 * @description Phases that come before it; null: the one that stands before it.
                 * @default null
                 */
                readonly after?: readonly string[] | null;
            }[];
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly DecisionRequest: {
            readonly phase: string;
            /** @enum {string} */
            readonly move: "enter" | "leave";
            /**
             * Format: date
             * @description The day from which it holds.
             */
            readonly on: string;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly DraftCheck: {
            /** @enum {string} */
            readonly kind: "draft-check";
            readonly title: string;
            readonly tlp: components["schemas"]["Tlp"];
            /** @description Places of notes are in the text that was sent. */
            readonly sentences: readonly components["schemas"]["DraftSentence"][];
            /** @description What could not be read, or is wrong with the whole. */
            readonly notes: readonly components["schemas"]["Note"][];
            readonly claims: readonly components["schemas"]["HeldClaim"][];
            /** @description Whether it could be issued as it stands. */
            readonly ready: boolean;
        };
        readonly DraftSentence: {
            /** @description Counted from 1 over the whole briefing. */
            readonly number: number;
            /** @description With its counts filled in. */
            readonly text: string;
            /**
             * @description holds: no more than its claims; own: a person signed it as their own judgement.
             * @enum {string}
             */
            readonly state: "holds" | "says-more" | "own";
            /** @description What it says beyond its claims; of a signed one too. */
            readonly notes: readonly components["schemas"]["Note"][];
            /** @description Places in `claims`, counted from 1. */
            readonly claims: readonly number[];
            readonly own: components["schemas"]["OwnJudgement"] | null;
            /** @description First UTF-16 code unit of the sentence in the text that was sent. */
            readonly start: number;
            readonly end: number;
            /** @description The brackets behind it. */
            readonly brackets: components["schemas"]["Span"] | null;
        };
        readonly CheckRequest: {
            /** @description Markdown; a line break is one line feed. Behind sentences stand their claims: They train. [g3f2; "words"] */
            readonly text: string;
            /** @description The briefing that this is to be a version of. */
            readonly name?: string;
        };
        readonly DraftRequest: {
            readonly name: string;
            readonly template: components["schemas"]["Template"];
            readonly title?: string;
            readonly tlp?: components["schemas"]["Tlp"];
            /** @description The claim of a claim sheet: an id or words. */
            readonly about?: string;
            /**
             * Format: date
             * @description The day since which changes are told.
             */
            readonly since?: string;
            /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
            readonly as_of?: string;
            /**
             * @description Which time as_of means: when it was said, when we learned it, when it happened.
             * @default said
             * @enum {string}
             */
            readonly clock?: "said" | "learned" | "happened";
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly BriefingRequest: {
            readonly name: string;
            /** @description Markdown; a line break is one line feed. Behind sentences stand their claims: They train. [g3f2; "words"] */
            readonly text: string;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly Signatures: {
            /** @description Their numbers, counted from 1. */
            readonly sentences: readonly number[];
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        /** @description What is absent stays as it was. */
        readonly AssessmentRequest: {
            readonly name: string;
            readonly question?: string;
            readonly answer?: string;
            /** @description Null where the answer is a fact or a description. */
            readonly likelihood?: components["schemas"]["Likelihood"] | null;
            readonly confidence?: components["schemas"]["Confidence"];
            readonly basis?: string;
            readonly reasons?: readonly string[];
            readonly assumptions?: readonly string[];
            readonly gaps?: readonly string[];
            readonly wouldChange?: readonly string[];
            /** @description Claims that it rests on: ids, or words of them. */
            readonly claims?: readonly string[];
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly DissentRequest: {
            readonly answer: string;
            readonly likelihood?: components["schemas"]["Likelihood"] | null;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly Wording: {
            readonly notes: readonly components["schemas"]["WordingNote"][];
        };
        readonly WordingRequest: {
            /** @default  */
            readonly answer?: string;
            /** @default  */
            readonly basis?: string;
            /** @default [] */
            readonly reasons?: readonly string[];
        };
        readonly GradeRequest: {
            /** @description An id of an origin, claim or group, or words of a claim. */
            readonly about?: string;
            /** @description Or the name of a source. */
            readonly source?: string;
            /** @description A letter A-F for a source; a digit 1-6 for an information. */
            readonly grade: string;
            /** @description Whose ruling it is. */
            readonly by: string;
            /** @description The reason, for the journal. */
            readonly why: string;
        };
        readonly JobList: {
            /** @enum {string} */
            readonly kind: "jobs";
            /** @description Since the desk was opened, newest first; at most 200. */
            readonly items: readonly components["schemas"]["Job"][];
        };
        readonly Changed: {
            /** @enum {string} */
            readonly kind: "changed";
            /** @description Another one than before means: ask for the views again. */
            readonly change: string;
            /** @description The last line of the journal. */
            readonly sequence: number;
            readonly documents: number;
            readonly claims: number;
            readonly groups: number;
            readonly origins: number;
            readonly judgements: number;
        };
        readonly Session: {
            /** @enum {string} */
            readonly kind: "session";
            /** @description Whether this browser has a session. */
            readonly open: boolean;
            /** @description Whether a password was set: then POST it to /api/session. */
            readonly password: boolean;
            /** @description The name that the command goes by; null without a session. */
            readonly actor: string | null;
            readonly uploadLimitBytes: number;
            readonly version: string;
        };
        readonly Password: {
            readonly password: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly readStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Status"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readOverview: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description `until` of the answer seen last; 0: everything. */
                readonly since?: number | null;
                /** @description Claims that are looked at, at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDocuments: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description Only of this publisher. */
                readonly publisher?: string;
                /** @description Only in this language: en, ru, … */
                readonly language?: string;
                /** @description Published on this day or later. */
                readonly from?: string;
                /** @description Published on this day or earlier. */
                readonly to?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                readonly sort?: "newest" | "oldest";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDocument: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
            };
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reader"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listClaims: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description Only of this publisher. */
                readonly publisher?: string;
                /** @description Only in this language: en, ru, … */
                readonly language?: string;
                /** @description Published on this day or later. */
                readonly from?: string;
                /** @description Published on this day or earlier. */
                readonly to?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Words to find; in quotation marks as a phrase. */
                readonly q?: string;
                readonly facet?: components["schemas"]["Facet"];
                /** @description With a report of this stance. */
                readonly stance?: components["schemas"]["Stance"] & unknown;
                /** @description true: only claims with more reports than independent origins at most. */
                readonly inflated?: "true" | "false";
                /** @description inflation: reports for each certain origin; width: of the interval; newest: the day it last changed; relevance needs q. Where absent: relevance with q, else inflation. */
                readonly sort?: "inflation" | "documents" | "newest" | "width" | "denials" | "relevance";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readClaim: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description With as_of: leaves out rulings that were given after it. */
                readonly judgements_too?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Who"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readClaimDays: {
        readonly parameters: {
            readonly query?: {
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
            };
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Days"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOrigins: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description As all of the case stands, also with as_of. */
                readonly sort?: "groups" | "holder";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OriginPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSources: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description As all of the case stands, also with as_of. */
                readonly sort?: "claims" | "name";
                /** @description Only sources whose name holds each of these words. */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPublishers: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Only publishers whose name holds this. */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Publishers"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFlow: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this publisher. */
                readonly publisher?: string;
                /** @description Only in this language: en, ru, … */
                readonly language?: string;
                /** @description Published on this day or later. */
                readonly from?: string;
                /** @description Published on this day or earlier. */
                readonly to?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Only documents that carry this claim: any id of it. */
                readonly claim?: string;
                /** @description Documents at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Flow"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTimeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description Only of this publisher. */
                readonly publisher?: string;
                /** @description Only in this language: en, ru, … */
                readonly language?: string;
                /** @description Published on this day or later. */
                readonly from?: string;
                /** @description Published on this day or earlier. */
                readonly to?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                readonly facet?: components["schemas"]["Facet"];
                readonly stance?: components["schemas"]["Stance"];
                /** @description Only of this source, by the name that the sources give it. */
                readonly source?: string;
                /** @description Only reports of this claim: any id of it. */
                readonly claim?: string;
                readonly sort?: "newest" | "oldest";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description Only of this publisher. */
                readonly publisher?: string;
                /** @description Only in this language: en, ru, … */
                readonly language?: string;
                /** @description Published on this day or later. */
                readonly from?: string;
                /** @description Published on this day or earlier. */
                readonly to?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Words; in quotation marks as a phrase. */
                readonly q: string;
                readonly found?: "claim" | "document";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Show"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description Only lines after this one. */
                readonly since?: number | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listJudgements: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                readonly ruling?: string;
                readonly by?: string;
                readonly state?: "in force" | "taken back" | "lost" | "takes back";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JudgementPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly giveJudgement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JudgementRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ruled"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDecided: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Judgements, or papers of one sort; everything where absent. */
                readonly kind?: "judgement" | "grade" | "assessment" | "hypotheses" | "indicator" | "plan" | "briefing" | "interview" | "disclosure";
                /** @description Only judgements of this ruling. */
                readonly ruling?: string;
                readonly by?: string;
                readonly state?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecidedPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readMoved: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly explain: {
        readonly parameters: {
            readonly query?: {
                /** @description A second record: why the two are, or are not, tied. */
                readonly with?: string;
                /** @description Steps of each part at most. */
                readonly steps?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explain"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listQuestions: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Only about this claim: an id or words of it. */
                readonly claim?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Questions"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMissing: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Missing"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readSource: {
        readonly parameters: {
            readonly query: {
                /** @description As the lists name it. */
                readonly name: string;
                /** @description Claims of each list at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRegister: {
        readonly parameters: {
            readonly query?: {
                /** @description Rows at most. */
                readonly limit?: number;
                /** @description `next` of the page before; fits only the query that gave it. */
                readonly cursor?: string;
                /** @description true: also publishers that the case has no document of. */
                readonly all?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterPage"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPicture: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Only subjects whose words begin so. */
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Picture"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPictureChanges: {
        readonly parameters: {
            readonly query: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description Only subjects whose words begin so. */
                readonly subject?: string;
                /** @description As known on this date: what came after is told. */
                readonly since: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PictureChanges"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPicturePlaces: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PicturePlaces"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVersions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly sort: components["schemas"]["PaperSort"];
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperVersions"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                readonly sort: "hypotheses" | "indicator" | "plan" | "briefing" | "assessment" | "grade";
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Signed"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listHypotheses: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeHypotheses: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HypothesesRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readHypotheses: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Matrix"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportHypotheses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Table"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importHypotheses: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TableRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TableTaken"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listIndicators: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IndicatorRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readIndicator: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPlans: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPlan: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ladder"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listInterviews: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InterviewList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readInterview: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description Such as K7, never a name. */
                readonly pseudonym: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InterviewView"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBriefings: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefingList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeBriefing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BriefingRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readBriefing: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
                /** @description Another version than the latest. */
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Briefing"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAssessments: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAssessment: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
                /** @description Another version than the latest. */
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listGrades: {
        readonly parameters: {
            readonly query?: {
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GradeList"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly giveGrade: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GradeRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readGrade: {
        readonly parameters: {
            readonly query?: {
                /** @description An id of an origin, claim or group, or words of a claim. */
                readonly about?: string;
                /** @description Or the name of a source. */
                readonly source?: string;
                /** @description As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time. */
                readonly as_of?: string;
                /** @description Which time as_of means: when it was said, when we learned it, when it happened. */
                readonly clock?: "said" | "learned" | "happened";
                /** @description true, with as_of: what is written today, on what was known then; else what was by then. */
                readonly hindsight?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The view. */
            readonly 200: {
                headers: {
                    /** @description Of this state of the case. */
                    readonly etag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Grade"];
                };
            };
            /** @description Nothing changed since the ETag that was sent. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeBackJudgement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeBack"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ruled"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addText: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TextRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addAddresses: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddressesRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addInputs: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly publisher?: string;
                    readonly published?: string;
                    readonly url?: string;
                    readonly files: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeBackPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Signed"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly tryCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TryRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriedCondition"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly markSeen: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Signed"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decidePhase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftCheck"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly draftBriefing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signSentences: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Signatures"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly issueBriefing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Signed"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeDissent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DissentRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperRow"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly lintWording: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WordingRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Wording"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody judged or wrote the same after you looked. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More bytes than an upload may have. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another media type than was expected. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id, or the beginning of one that no other record has. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly watchEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["Changed"] | components["schemas"]["JournalEntry"] | components["schemas"]["Job"] | components["schemas"]["JobList"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The name of the client; no page of another site can send it. */
                readonly "sayso-client": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Password"];
            };
        };
        readonly responses: {
            /** @description The answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportBriefing: {
        readonly parameters: {
            readonly query: {
                readonly format: "html" | "md" | "docx" | "pdf";
                /** @description Another version than the latest. */
                readonly version?: number;
                /** @description Parts that are marked more strictly are left out. */
                readonly up_to?: components["schemas"]["Tlp"] & unknown;
            };
            readonly header?: never;
            readonly path: {
                /** @description What the paper is called. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                    readonly "text/markdown": string;
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    readonly "application/pdf": string;
                };
            };
            /** @description The request was not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No session: open the address that `sayso serve` printed. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the guard: another host, another origin, or no sayso-client header. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and not possible. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our mistake, or a damaged case. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another process is writing: try again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
