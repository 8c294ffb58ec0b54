/** Short forms of given names, each line with the full forms after it. Forms that are the beginning of the full name ("Ken" of "Kenneth")
 * need no entry. Compiled by the project. */
export const nicknames = `
bill william
billy william
will william
bob robert
bobby robert
dick richard
rick richard
jim james
jimmy james
mike michael
mick michael
joe joseph
tom thomas
tony anthony
ted edward theodore
ned edward
eddie edward
chuck charles
charlie charles
jack john
johnny john
hank henry
harry henry harold
larry lawrence laurence
jerry gerald jerome
andy andrew
dave david
danny daniel
bernie bernard
betty elizabeth
beth elizabeth
liz elizabeth
peggy margaret
maggie margaret
kate katherine catherine kathleen
kathy katherine kathleen
jeff jeffrey geoffrey
steve steven stephen
mitch mitchell
chris christopher christine christina
becky rebecca
nancy ann
sue susan
debbie deborah
cindy cynthia
trish patricia
gabby gabrielle
jenny jennifer
bibi benjamin
boris alexander
sasha alexander alexandra
bernadette bernie
`
