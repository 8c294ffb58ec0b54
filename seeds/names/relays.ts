/** Words by which one passes on what others say. Compiled by the project. */

/** Nouns for people whose trade it is to speak for another person: what they read out is that person's, and that person is their employer. */
export const deputies =
  'spokesman spokeswoman spokesperson lawyer solicitor attorney counsel barrister secretary agent aide assistant publicist press-secretary butler chauffeur interpreter translator manager deputy representative envoy brother sister son daughter wife husband mother father widow nephew niece'

/** Nouns by which such people, and all who work, speak of whom they work for. */
export const employers = 'employer boss client principal chief master mistress patron'

/** Nouns for sheets from which somebody reads what another wrote; from a speech, a book or a diary one reads one's own. */
export const sheets =
  'sheet card paper phone page letter note message slip envelope telegram email e-mail text screen tablet'

/** Nouns by which outlets go besides "newspaper" and the like: "the magazine Stave", "told the programme". */
export const outletNouns =
  'programme program show podcast newsletter agency periodical monthly quarterly fortnightly newscast broadcast channel station network broadcaster'

/** Of these and of the nouns for newspapers, those of sound and pictures: "the station" is no newspaper. */
export const onAir = 'programme program show podcast newscast broadcast station channel broadcaster network'

/** What an outlet does with words that reached it: "remarks carried by", "a memo leaked to", "letters seen by". */
export const handling =
  'seen obtained reviewed viewed acquired leaked published carried aired broadcast printed reported quoted cited reproduced relayed recorded sent shown posted given'

/** Where and in what people speak for themselves: what they say there did not come through the outlet that they talked to before. */
export const occasions =
  'statement speech rally conference briefing hearing party meeting event debate post tweet email e-mail letter memo message filing ceremony dinner lunch panel lecture testimony podium stage gate door court courtroom convention forum appearance remarks text thread blog'

/** Words of time that begin another occasion. */
export const times =
  'monday tuesday wednesday thursday friday saturday sunday later afterwards afterward yesterday tonight earlier'

/** Documents that hold what others said or wrote; releases, articles and letters of one's own are none. */
export const quotingDocuments =
  'complaint lawsuit suit indictment petition motion affidavit deposition filing filings papers documents report book memoir biography autobiography diary warrant dossier minutes log records'

/** Papers of a court, and the words by which they go once one of them was named. */
export const legalDocuments = 'complaint indictment petition motion affidavit deposition'
export const vagueDocuments = 'filing filings papers documents suit lawsuit'
