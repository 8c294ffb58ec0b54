/** States of the United States as they stand behind a politician's name ("R-Ohio", "D-N.Y."): the last word of the name, then how it is cut
 * short, in lower case without full stops. Compiled by the project. */
export const stateNames = `
alabama ala al
alaska ak
arizona ariz az
arkansas ark ar
california calif ca
colorado colo co
connecticut conn ct
delaware del de
florida fla fl
georgia ga
hawaii hi
idaho id
illinois ill il
indiana ind in
iowa ia
kansas kan ks
kentucky ky
louisiana la
maine me
maryland md
massachusetts mass ma
michigan mich mi
minnesota minn mn
mississippi miss ms
missouri mo
montana mont mt
nebraska neb ne
nevada nev nv
hampshire nh
jersey nj
mexico nm
york ny
carolina nc sc
dakota nd sd
ohio oh
oklahoma okla ok
oregon ore or
pennsylvania pa
island ri
tennessee tenn tn
texas tex tx
utah ut
vermont vt
virginia va wva wv
wisconsin wis wisc wi
wyoming wyo wy
`
