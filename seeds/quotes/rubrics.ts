/** Words that stand before a colon at the head of a line and name a part of the page, nobody who speaks: of articles ("update"), mails ("subject"),
 * minutes ("present"), reviews ("cast") and fact checks ("claim"). Compiled from the layouts of such pages. In lower case. */
const list = `
note | update | correction | editor note | editors note | editor's note | source | photo | image | video | related | more | read
why it matters | yes, but | flashback | the other side | bottom line | what we're watching | opinion | exclusive
breaking | interview | podcast | tags | topics | share | by | author | published | updated | subject | from | to | cc
bcc | sent | re | date | daily brief | rare earths | caption | and finally | go deeper | driving the news
the big picture | between the lines | what's next | state of play | zoom in | zoom out | by the numbers | details
context | background | summary | key points | watch | listen | reminder | warning | tip | advice | step | chapter | part
section | present | in attendance | attendees | apologies | absent | venue | place | time | location | agenda | motion
vote | ayes | noes | cast | price | rating | contact | media contact | about | winner | winners | runner-up | runners-up
first | second | third | score | name | address | phone | tel | email | website | cost | tickets | claim | the claim
verdict | our verdict | ruling | our ruling | fact | the facts | fact check | who said it | conclusion | our rating | the response
what's right about it | where it comes from | quote | the quote | quotation | statement | headline | fact-check | q&a
`

/** One by one. */
export const rubrics: readonly string[] = list.trim().split(/\s*[|\n]\s*/)
