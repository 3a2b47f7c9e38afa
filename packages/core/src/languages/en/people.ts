import { list, type People } from '../language.ts'

/** English words about those who speak. */
export const people: People = {
  roles: list(
    'source, sources, official, officials, diplomat, diplomats, officer, officers, insider, insiders, aide, aides, envoy, person, people, man, woman, men, women, soldier, soldiers, doctor, witness, witnesses, resident, residents, analyst, analysts, expert, experts, adviser, advisers, employee, employees, worker, workers, member, members, minister, ministers, lawmaker, lawmakers, deputy, deputies, general, commander, commanders, colleague, colleagues, guard, guards, driver, drivers, engineer, engineers, nurse, sailor, pilot, villager, villagers, relative, relatives, neighbour, neighbours, monitors, monitor, observer, observers, staff, representative, circles, clerk, lawyer, editor, director, volunteer, fisherman, trader, traders, broker, teacher, mother, father, wife, sergeant, captain, prisoner, defector, spokesman, spokeswoman, spokesperson, intermediary, interlocutor, veteran, veterans, activist, activists, medic, medics, scientist, scientists, investigator, investigators, prosecutor, prosecutors, technician, consultant, courier, negotiator, negotiators, mediator, mediators, someone, somebody, speaker, user, users, blogger, bloggers, manager, farmer, farmers, student, students, tenant, tenants, foreman, porter, watchman, president, chief, chairman, chairwoman, secretary, ambassador, governor, mayor, colonel, major, lieutenant, admiral, premier, chancellor, senator, judge, bishop, priest',
  ),
  posts: [],
  anonymous: list(
    'unnamed, anonymous, anonymity, unidentified, undisclosed, who asked not to be named, who asked not to be identified, who did not want to be named, who declined to be named, who was not named, whom it did not name, not authorised, not authorized, familiar with, close to, briefed on, with knowledge of, with direct knowledge, requested not to be, asked that his name, asked that her name, without naming, not to be named, not to be identified, wished to remain, preferred not to',
  ),
  bodies: list(
    'ministry, agency, service, bureau, department, office, government, company, firm, group, committee, council, commission, mission, army, military, navy, police, court, union, organisation, organization, party, parliament, embassy, institute, newspaper, daily, weekly, paper, channel, station, broadcaster, magazine, site, outlet, board, authority, authorities, directorate, command, staff, headquarters, operator, bank, centre, center, foundation, association, agencies, side, presidency, kremlin, intelligence, brigade, administration, regulator, utility, association, news',
  ),
  identity: list('name, names, named, surname, surnames, identity, identities, identified, full name, anonymity, age'),
  views: list('view, account, reckoning, telling, opinion, count, estimate, words, version, judgement'),
  possessives: list('his, her, its, their'),
  papers: list(
    'report, statement, letter, paper, document, memo, memorandum, note, post, bulletin, communique, communiqué, dispatch, article, contract, cable, message, video, photograph, picture, pictures, survey, study, poll, file, log, record, records, recording, list, decree, order, data, figures, transcript, review, assessment, images, imagery, footage, audit, invoice, register, manifest',
  ),
  persons: list('he, she, him'),
  things: list('it'),
  several: list('they, them, one, another, both, others, some'),
  ourselves: list('we, i'),
  outlet: list('we, us, i'),
}
