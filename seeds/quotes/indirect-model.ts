/** Weights of the model of reported speech, made by src/quotes/indirect-train.ts from PolNeAR 1.0 (train); not to be edited by hand. */
// biome-ignore format: data
export const indirectWeights = "# site\n\
-38 0\n\
-44 s think\n\
8 w view\n\
-108 sf think PROPN0\n\
5 n from\n\
-43 n2 P P DET\n\
-35 p2 the PROPN\n\
-55 su think none 0\n\
-29 st think - none\n\
-24 b 8\n\
-35 s speak\n\
-7 w mocked\n\
12 sf speak VERBed\n\
-9 sn speak the j\n\
-15 n the\n\
-11 p we\n\
-42 st speak - I\n\
-48 b 16\n\
13 s tell\n\
33 l tell\n\
9 lf tell VERB0\n\
6 sf tell VERB0\n\
-86 n us\n\
-24 n2 PRON o V\n\
-12 su tell far 0\n\
-8 lt tell -\n\
-32 st tell - far\n\
-27 v tell 8 -\n\
-27 s other\n\
10 l debate\n\
-8 sf other NOUN0\n\
-16 ln debate in\n\
-64 lp debate PROPN\n\
-22 sn other in PROPN\n\
-9 sp other PROPN PROPN\n\
10 n in\n\
28 p2 PROPN PROPN\n\
-28 su other none 0\n\
-11 lt debate -\n\
-69 st other - none\n\
-30 v other 32 v\n\
32 l say\n\
8 lf say VERB0\n\
-14 n about\n\
-9 p they\n\
-33 st say - they\n\
43 b 2\n\
-10 l figure\n\
-15 sf think VERBs\n\
-17 n that\n\
23 p he\n\
-10 su think he s\n\
-28 v think 32 v\n\
-14 p Q\n\
-5 su other far 0\n\
-44 st other - far\n\
-59 v other 8 v\n\
-73 b 32\n\
16 l point\n\
-86 sf say NOUNs\n\
7 n .\n\
-13 p on\n\
-53 lu point far\n\
-41 lt point -\n\
-27 st say - far\n\
-52 s show\n\
-5 w demonstrated\n\
-5 lf demonstrate VERBed\n\
16 p NOUN\n\
-30 su show thing ed\n\
-32 v show 16 v\n\
19 np NOUN VERBed that\n\
-23 sf other VERBing\n\
-9 ln seek the\n\
-28 sn other the NOUN\n\
13 p before\n\
-29 lu seek far\n\
-25 su other far ing\n\
14 v other 2 -\n\
-8 w reminds\n\
-8 lf remind VERBs\n\
-9 sf tell VERBs\n\
-21 st tell - name\n\
10 b 4\n\
29 w said\n\
9 ln say ,\n\
-8 su say he 0\n\
-18 l fire\n\
-8 w fired\n\
8 sn speak from PRON\n\
-35 n2 P PRON NOUN\n\
-35 p VERB\n\
-5 su speak far ed\n\
-26 lt fire -\n\
-25 st speak - far\n\
-37 v speak 8 v\n\
7 w thinks\n\
16 p2 . he\n\
-4 l defend\n\
-32 sf speak VERBing\n\
-73 p than\n\
-25 p2 ADJ than\n\
-8 v speak 16 v\n\
15 sf say VERBed\n\
10 sn say , DET\n\
32 su say name ed\n\
-7 st say - name\n\
-14 v say 16 v\n\
64 np PROPN VERBed ,\n\
-15 s noun\n\
-10 l idea\n\
-28 sf noun NOUNs\n\
-21 n NUM\n\
-30 lu idea none\n\
-22 su noun none s\n\
-22 lt idea -\n\
-26 st noun - none\n\
-3 v noun 4 -\n\
-73 l reflect\n\
-26 sf show VERB0\n\
10 ln reflect on\n\
11 n on\n\
-9 n2 P DET NOUN\n\
-23 p to\n\
-28 p2 ADJ to\n\
-6 lu reflect thing\n\
4 su show thing 0\n\
-27 l set\n\
-15 lf set VERB0\n\
-23 sf other VERB0\n\
-14 n off\n\
-12 p who\n\
-45 p2 PROPN who\n\
-34 v other 16 v\n\
-9 l reaction\n\
-10 sf noun NOUN0\n\
-70 p -\n\
-11 p2 NOUN -\n\
6 st noun 2 none\n\
-22 v noun 8 v\n\
-25 sn noun at DET\n\
-17 n at\n\
-18 n2 P DET PROPN\n\
11 lt word -\n\
-41 v noun 32 v\n\
-26 w thinking\n\
-8 sf think NOUNing\n\
-21 p2 NOUN ADJ\n\
3 lu think none\n\
9 lt think -\n\
-33 v think 16 v\n\
4 lf know VERB0\n\
-6 sf think VERB0\n\
3 ln know ADV\n\
-19 n ADV\n\
-20 n2 r j t\n\
-17 su think I 0\n\
-28 v think 8 v\n\
7 l call\n\
-19 w called\n\
-18 lf call VERBed\n\
-13 n them\n\
-23 p2 — PROPN\n\
18 lu call name\n\
30 su speak name ed\n\
31 lt call -\n\
-19 v speak 4 -\n\
-129 l finish\n\
-27 sp speak A ADV\n\
-7 n2 , PRON A\n\
19 p ADV\n\
-26 p2 had ADV\n\
5 su speak he ed\n\
-90 lt finish -\n\
-18 st speak - he\n\
-26 np ADV VERBed ,\n\
-44 n2 h DET NOUN\n\
-4 p his\n\
-37 p2 VERB his\n\
-33 l dream\n\
-16 n VERB\n\
-42 p ’s\n\
-63 p2 PROPN ’s\n\
-12 lt dream -\n\
-55 l underscore\n\
22 n2 DET NOUN f\n\
15 p2 in PROPN\n\
-44 lu underscore name\n\
-9 v say 8 v\n\
-105 b 64\n\
35 np PROPN VERBed the\n\
-35 n :\n\
-25 n2 : PROPN PROPN\n\
-29 st think - I\n\
10 w asking\n\
10 lf ask VERBing\n\
25 sf tell VERBing\n\
5 n2 , PROPN A\n\
-38 p be\n\
-33 st tell - other\n\
-6 v tell 32 v\n\
-3 l look\n\
8 w look\n\
38 ln look to\n\
-52 lp look NOUN\n\
-34 sn other to PRON\n\
-5 sp other j NOUN\n\
15 n to\n\
-8 lt look -\n\
-11 st other - thing\n\
-16 n NOUN\n\
-24 n2 NOUN P DET\n\
-105 p the\n\
20 lf view NOUN0\n\
-29 sp noun DET NOUN\n\
26 n2 P DET f\n\
-22 sn other at DET\n\
-6 su other none ing\n\
-6 v other 8 -\n\
-7 l feel\n\
8 w feel\n\
-33 lp feel ,\n\
-61 sp think PROPN ,\n\
51 p ,\n\
26 p2 PROPN ,\n\
16 su think name 0\n\
15 st think - name\n\
-13 v think 2 -\n\
-50 s adjective\n\
-8 l sure\n\
-8 w sure\n\
-8 lf sure ADJ0\n\
-22 sf adjective ADJ0\n\
-33 sn adjective of PRON\n\
34 p2 , ADV\n\
-38 st adjective - thing\n\
43 np ADV ADJ0 of\n\
-52 w state\n\
-191 lf state NOUN0\n\
-30 sf say NOUN0\n\
-17 sp say NOUN of\n\
-42 p of\n\
-17 p2 NOUN of\n\
-29 lu state far\n\
-13 su say far 0\n\
-18 lt state -\n\
-12 l see\n\
-23 n2 , j NOUN\n\
-14 p you\n\
31 p2 . you\n\
-7 lt see -\n\
-39 st other - other\n\
-47 v other 64 v\n\
-27 l vote\n\
-205 w voters\n\
-40 lf vote NOUNs\n\
-37 sf other NOUNs\n\
-34 n have\n\
-29 su other none s\n\
6 lt vote -\n\
-9 sp noun A no\n\
-14 v noun 64 v\n\
-26 n2 NOUN & NOUN\n\
-37 p their\n\
-124 lu state none\n\
-73 su say none 0\n\
-64 st say - none\n\
-42 p or\n\
-39 w vote\n\
8 sp other V to\n\
-5 p2 VERB to\n\
-11 lu vote far\n\
-31 sf think VERBing\n\
-4 p not\n\
-9 su think far ing\n\
-11 st think - far\n\
-7 l push\n\
-45 w push\n\
-59 n2 DET NOUN ,\n\
-3 v other 16 -\n\
56 l according\n\
56 w according\n\
53 lf according VERBing\n\
-6 sf say VERBing\n\
17 n their\n\
-14 n2 PRON j NOUN\n\
56 lt according -\n\
-21 v say 4 -\n\
-73 np ADJ NOUNs ,\n\
-13 lf want VERB0\n\
7 n2 o V NOUN\n\
-31 su think other 0\n\
-8 sn think of DET\n\
-26 sp think o VERB\n\
-17 n2 f DET NOUN\n\
-14 p2 to VERB\n\
-14 su think far 0\n\
-39 lt sense -\n\
-17 np VERB NOUN0 of\n\
-65 p2 of the\n\
54 p2 NOUN —\n\
-51 lu look far\n\
-19 v other 4 -\n\
-17 s write\n\
-26 w post\n\
-20 lf post PROPN0\n\
-15 sf write PROPN0\n\
-6 lp post PROPN\n\
-18 su write none 0\n\
-6 lt post -\n\
-100 st write - none\n\
-35 v write 32 v\n\
-15 l quote\n\
-32 p can\n\
-21 su say thing 0\n\
-27 lt quote -\n\
-7 st say - thing\n\
7 sn say , PROPN\n\
34 sp say NOUN —\n\
16 n2 , PROPN r\n\
-27 su say far ed\n\
-118 w states\n\
-43 lf state NOUNs\n\
-73 p NUM\n\
8 p2 in NUM\n\
-52 su say none s\n\
-13 n with\n\
-20 p2 NUM ADJ\n\
-8 l add\n\
-25 sf say VERBs\n\
-40 sn say PROPN ,\n\
-4 n PROPN\n\
-36 lt add -\n\
-46 st say - other\n\
-5 v say 32 v\n\
11 sn say , P\n\
-25 sn noun , DET\n\
-24 n2 , DET NOUN\n\
-68 l play\n\
-4 sp other A not\n\
-8 st other 8 thing\n\
3 l reject\n\
12 w rejected\n\
12 lf reject VERBed\n\
-3 sf think VERBed\n\
21 ln reject by\n\
15 n by\n\
12 p was\n\
-41 p2 that was\n\
57 np was VERBed by\n\
-5 w continue\n\
-5 lf continue VERB0\n\
24 n2 x o V\n\
-17 p will\n\
-16 lu continue name\n\
-64 lt continue -\n\
-44 lt play -\n\
-9 l laugh\n\
6 sf speak NOUN0\n\
-42 n as\n\
-107 n2 s PRON V\n\
-9 lt laugh -\n\
-49 st speak - none\n\
-17 v speak 32 v\n\
3 l refer\n\
15 ln refer to\n\
-12 sn other to DET\n\
-49 n2 o DET PROPN\n\
10 p2 PROPN ADV\n\
12 lt refer -\n\
7 st other - name\n\
18 np ADV VERBing to\n\
-47 sp other PROPN NOUN\n\
-16 n something\n\
5 p2 PROPN NOUN\n\
-3 lu see thing\n\
-34 v noun 32 -\n\
-5 w recall\n\
71 sn say , A\n\
-50 su say I 0\n\
-75 st say - I\n\
36 sp think h they\n\
-57 n2 o V .\n\
-43 su think they 0\n\
-49 st think - they\n\
12 np they VERB0 to\n\
-46 w ask\n\
-40 lf ask VERB0\n\
-14 p2 VERB .\n\
5 lu ask none\n\
-57 su tell none 0\n\
-18 b 0\n\
-15 n is\n\
-19 l message\n\
12 sn noun of NOUN\n\
16 n2 f NOUN NOUN\n\
-18 p her\n\
6 lt message -\n\
-20 v noun 16 -\n\
7 np her NOUN0 of\n\
-51 np PROPN PROPN0 ,\n\
-14 l hit\n\
-20 sf speak NOUNs\n\
-37 sp speak , which\n\
23 p which\n\
48 p2 , which\n\
-39 lu hit none\n\
-25 su speak none s\n\
-34 l issue\n\
-12 lu issue none\n\
17 n2 f DET j\n\
9 np the NOUN0 of\n\
-16 w question\n\
-113 sf speak PROPN0\n\
51 p2 NOUN .\n\
-22 lu question none\n\
10 lt question -\n\
7 w call\n\
38 n a\n\
-15 st speak - other\n\
18 w calls\n\
-16 sf speak VERBs\n\
-20 n himself\n\
-19 n2 PRON DET NOUN\n\
-34 p2 NOUN who\n\
-4 l answer\n\
-13 lu answer none\n\
-13 w intended\n\
-13 lf intend VERBed\n\
-161 n )\n\
44 lu intend thing\n\
3 su think thing ed\n\
-18 lt intend -\n\
-5 st think - thing\n\
4 p and\n\
-39 lt repeat -\n\
-7 v say 16 -\n\
-17 w messages\n\
-8 lf message NOUNs\n\
3 sp noun A VERB\n\
10 p2 are VERB\n\
-29 lu message far\n\
-34 su noun far s\n\
-23 st noun - far\n\
-3 l nominate\n\
-6 w nominating\n\
-6 lf nominate VERBing\n\
3 sn other the j\n\
-35 l struggle\n\
-16 sf other VERBs\n\
-15 sn other to V\n\
35 p2 his NOUN\n\
-98 su other people s\n\
-24 lt struggle -\n\
12 st other - people\n\
-29 np NOUN VERBs to\n\
45 w says\n\
15 lf say VERBs\n\
27 lp say NOUN\n\
5 sp say ' NOUN\n\
-14 n2 PRON A V\n\
23 p2 ’s NOUN\n\
3 lu say name\n\
40 ln say the\n\
-4 n2 DET NOUN A\n\
4 v say 4 v\n\
-18 np PROPN VERBs the\n\
31 sp noun P his\n\
-57 lt critique -\n\
18 np his NOUN0 of\n\
13 sp say ¶ PROPN\n\
26 p2 ¶ PROPN\n\
24 w reported\n\
15 lf report VERBed\n\
22 ln report by\n\
-36 sn say by PROPN\n\
-15 p2 was ADV\n\
-4 lu report name\n\
3 lt report -\n\
29 np ADV VERBed by\n\
66 p2 ∅ PROPN\n\
-6 np PROPN PROPN0 PROPN\n\
41 lf say PROPNs\n\
-38 n2 PRON , PRON\n\
9 lu say none\n\
7 lf believe VERB0\n\
5 sn think PROPN -\n\
5 lt believe -\n\
-54 np not VERB0 PROPN\n\
-12 l document\n\
-24 p2 , the\n\
-72 lu document none\n\
-20 st show - none\n\
-55 n and\n\
-3 sn noun is r\n\
-9 p2 VERB and\n\
-6 lt promise -\n\
-12 l read\n\
3 lp read NOUN\n\
38 n2 : Q ¶\n\
-43 p2 VERB NOUN\n\
-9 st show - thing\n\
-53 v show 2 -\n\
10 sn say that V\n\
-11 n2 t V PRON\n\
-17 st say 2 I\n\
41 ln say NUM\n\
33 lp say ,\n\
21 sn other PROPN PROPN\n\
-33 n2 PROPN PROPN ,\n\
-42 p2 to ADV\n\
4 v other 32 -\n\
7 l criticize\n\
6 n2 PROPN ' NOUN\n\
-129 p for\n\
-56 p2 PROPN for\n\
-4 lu criticize far\n\
-3 l estimate\n\
4 w estimates\n\
5 lf estimate NOUNs\n\
-5 sn noun of DET\n\
-5 lt estimate -\n\
-56 v noun 16 v\n\
-20 l accept\n\
-5 w accept\n\
-5 lf accept VERB0\n\
-11 lu accept name\n\
-5 np will VERB0 NOUN\n\
30 sn write NOUN o\n\
-27 n2 NOUN o V\n\
-52 l threat\n\
-23 sn noun against PROPN\n\
-27 sp noun DET PROPN\n\
-4 n against\n\
-31 lu threat none\n\
-21 lt threat -\n\
5 lf word NOUN0\n\
-9 sp noun PROPN ’s\n\
-17 ln know NOUN\n\
-41 n2 NOUN NOUN t\n\
-24 p2 - NOUN\n\
44 lu know thing\n\
9 n2 f PRON V\n\
-8 l attention\n\
-8 w attention\n\
-36 sn noun to DET\n\
-46 n2 o DET NOUN\n\
54 p2 VERB no\n\
-26 lu attention none\n\
-14 v noun 8 -\n\
-90 n2 DET NOUN &\n\
-13 lt set -\n\
-26 np to VERB0 the\n\
-49 v write 64 v\n\
51 n2 DET NOUN t\n\
25 sn noun that PROPN\n\
22 sp noun V the\n\
12 l order\n\
-42 w order\n\
-78 sf other PROPN0\n\
-15 n2 A V DET\n\
4 lt order -\n\
-31 sp other DET PROPN\n\
19 n2 o V PROPN\n\
-29 st other 16 none\n\
15 sf other VERBed\n\
-40 sn other ADV j\n\
-71 n2 s j NOUN\n\
34 p2 ADV been\n\
-8 su other thing ed\n\
-9 st other 16 thing\n\
11 w told\n\
-85 p being\n\
18 lt tell 2\n\
13 v tell 16 v\n\
-46 w forget\n\
35 sn think that DET\n\
-3 p2 ¶ ADV\n\
-33 st think 2 none\n\
-7 w telling\n\
21 ln tell the\n\
14 sn tell the NOUN\n\
-8 n2 DET NOUN P\n\
-14 su tell far ing\n\
-6 np for VERBing the\n\
-12 l willing\n\
-12 w willing\n\
-8 lf willing ADJing\n\
-8 sf adjective ADJing\n\
-6 ln willing to\n\
-31 n2 o r V\n\
8 p are\n\
-14 v adjective 16 v\n\
-32 lf order NOUN0\n\
-11 lp order in\n\
-11 sp other V in\n\
-8 n2 o V t\n\
-17 p in\n\
36 p2 VERB in\n\
-70 lu order far\n\
-90 np in NOUN0 to\n\
-17 n your\n\
67 p2 do n’t\n\
-91 n you\n\
-46 lt brand -\n\
19 su say name 0\n\
-10 w attacks\n\
-16 sf other PROPNs\n\
-34 n2 PROPN PROPN PROPN\n\
-30 lu attack none\n\
80 np PROPN PROPNs PROPN\n\
-7 l highlight\n\
-42 sf say PROPN0\n\
4 sn say PROPN PROPN\n\
-12 sf noun PROPN0\n\
11 sp noun PROPN PROPN\n\
28 lp suggest PROPN\n\
-13 sn say the PROPN\n\
8 n2 DET PROPN NOUN\n\
9 n2 C DET NOUN\n\
21 sp say NOUN NOUN\n\
6 p2 NOUN NOUN\n\
-9 np NOUN VERB0 the\n\
-59 sp noun C the\n\
9 n2 DET PROPN PROPN\n\
-14 sn noun VERB P\n\
-43 n2 V P DET\n\
-13 p those\n\
-39 l ban\n\
-24 n2 P j NOUN\n\
-18 lu ban none\n\
-13 lt ban -\n\
-24 sn show the NOUN\n\
-29 lt demonstrate -\n\
-11 st show - far\n\
-51 np ADV VERBing the\n\
-5 ln claim the\n\
14 lp claim PROPN\n\
-12 w support\n\
-36 lf support VERB0\n\
-23 lp support to\n\
46 n2 j NOUN NOUN\n\
-32 p2 NOUN to\n\
11 lt support -\n\
-12 l focus\n\
-34 sn other on DET\n\
5 p2 are ADV\n\
-13 su other they ed\n\
-40 st other - they\n\
-26 np ADV VERBed on\n\
5 l opposition\n\
5 w opposition\n\
-3 ln opposition to\n\
-12 sn noun to V\n\
5 lu opposition none\n\
-35 w list\n\
-55 lf list NOUN0\n\
-54 sn other . ¶\n\
-14 p2 - VERB\n\
35 ln according the\n\
23 lp according ¶\n\
-20 p ¶\n\
58 lu according none\n\
52 np ¶ VERBing the\n\
-8 ln point ,\n\
-33 p its\n\
-20 p2 VERB its\n\
-11 lu point none\n\
-45 np PROPN VERBs on\n\
-42 l shoot\n\
-69 w shooting\n\
-87 lt shoot -\n\
-3 st speak - thing\n\
-49 np NOUN VERBing NOUN\n\
7 su speak people 0\n\
-18 st speak - people\n\
8 sp speak NOUN to\n\
-17 su speak thing 0\n\
9 n2 P NOUN f\n\
-30 su speak far 0\n\
35 sp other V the\n\
8 sp other o VERB\n\
-3 su other far s\n\
49 np VERB NOUNs on\n\
-26 l reason\n\
-40 w reasons\n\
-37 lt reason -\n\
-8 n ;\n\
-7 p2 ADV -\n\
-31 su show far ed\n\
-29 v show 64 v\n\
-8 sn noun VERB r\n\
-17 p an\n\
-7 st noun 8 none\n\
-27 l begin\n\
-56 w begin\n\
-30 lf begin VERB0\n\
-3 ln begin to\n\
-39 lp begin NOUN\n\
-35 lu begin thing\n\
-12 w add\n\
-12 lf add VERB0\n\
-3 sn say this NOUN\n\
-12 sn noun against DET\n\
-4 sp noun DET ADJ\n\
69 np ADJ NOUNs against\n\
-24 l respond\n\
-21 lu respond name\n\
-8 lt respond -\n\
-15 n2 A r j\n\
-82 p that\n\
-54 n2 o V o\n\
-34 lu want name\n\
-56 lt want 16\n\
-25 v think 64 v\n\
-28 lp state PROPN\n\
34 sp say DET PROPN\n\
5 l write\n\
45 w wrote\n\
11 lf write VERB0\n\
21 ln write Q\n\
18 sn write Q ¶\n\
-6 sp write PROPN PROPN\n\
-41 n Q\n\
31 su write name 0\n\
-7 lt write -\n\
16 l note\n\
-15 w note\n\
8 lu note none\n\
20 lt note -\n\
-15 w read\n\
-8 lf read VERB0\n\
-34 su show none 0\n\
-42 v show 8 -\n\
-11 sp other r PROPN\n\
-30 n2 DET NOUN '\n\
-47 p2 ADV PROPN\n\
6 su other name ed\n\
21 ln write NOUN\n\
-15 n2 NOUN o DET\n\
-24 st write - thing\n\
-15 l reply\n\
-28 lt reply -\n\
-87 p this\n\
51 ln list the\n\
69 n2 DET NOUN C\n\
20 lu list none\n\
-28 lp report NOUN\n\
-4 sn say by DET\n\
7 sp say DET NOUN\n\
25 lu report thing\n\
25 su say thing ed\n\
-38 np NOUN VERBed by\n\
-21 p it\n\
-71 v show 8 v\n\
39 n2 DET NOUN V\n\
-53 v other 4 v\n\
15 w noted\n\
15 lf note VERBed\n\
69 sp say , PROPN\n\
70 p2 , PROPN\n\
-14 sn think that NOUN\n\
-3 st think 2 far\n\
15 sn other NOUN t\n\
-59 n2 NOUN t A\n\
19 su other far ed\n\
14 np PROPN VERB0 ,\n\
-4 w added\n\
-4 lf add VERBed\n\
77 ln add ,\n\
-77 sp say Q he\n\
-4 n2 , Q DET\n\
-99 p2 Q he\n\
15 su say he ed\n\
16 l refuse\n\
4 ln refuse to\n\
12 sp other NOUN ,\n\
-9 n2 o V PRON\n\
9 p2 NOUN ,\n\
-33 lp point NUM\n\
6 sn say of NOUN\n\
-13 n for\n\
-12 np of NOUN0 for\n\
-27 sp say NOUN for\n\
-20 p2 NOUN for\n\
9 lt plead -\n\
-109 sp say Q PROPN\n\
-157 p2 Q PROPN\n\
-36 sn say he A\n\
-34 n he\n\
15 lt say 16\n\
5 st say 16 name\n\
-26 sn say that PRON\n\
44 sp say . PROPN\n\
7 p2 . PROPN\n\
12 st say 2 name\n\
-5 np PROPN VERBed that\n\
-5 w felt\n\
-10 n2 t NOUN ,\n\
-47 np ADJ NOUN0 that\n\
6 lp conclude PROPN\n\
-14 sn say by V\n\
36 lu conclude name\n\
4 st say 8 name\n\
41 lp clear it\n\
29 sp adjective V it\n\
-10 p2 VERB it\n\
-7 su adjective it 0\n\
15 lt clear 4\n\
68 sp say . he\n\
-41 w looked\n\
-41 lf look VERBed\n\
-37 n over\n\
-25 su other I ed\n\
14 ln say some\n\
-11 sp say & ADV\n\
-22 n some\n\
4 lu say far\n\
8 n2 t , P\n\
91 ln view ,\n\
-47 sn noun , PRON\n\
27 sp noun NOUN of\n\
3 l disagreement\n\
28 lu disagreement none\n\
4 lt disagreement -\n\
22 np ADV VERB0 the\n\
23 n2 , Q ¶\n\
-4 su speak people ed\n\
-37 v other 2 v\n\
22 l blast\n\
-14 n me\n\
39 lt blast -\n\
-15 lt defend -\n\
7 lu tell name\n\
9 su tell name 0\n\
-11 v tell 2 -\n\
-4 w playing\n\
-12 su other he ing\n\
-36 st other - he\n\
-67 l prepare\n\
-13 sp other PRON had\n\
-59 p had\n\
-77 lt prepare -\n\
5 np had VERBed a\n\
6 w statement\n\
-30 ln statement to\n\
-57 sp show NOUN to\n\
-14 l decide\n\
-28 w decided\n\
-28 lf decide VERBed\n\
29 p but\n\
72 p2 , but\n\
12 st other 16 far\n\
-14 l address\n\
-53 su other thing s\n\
-29 sn other that V\n\
-11 lt issue 2\n\
-9 st other 2 none\n\
11 l seem\n\
13 ln seem to\n\
-6 lp seem that\n\
21 p2 NOUN that\n\
34 sn speak to C\n\
-42 su speak I 0\n\
-54 lt begin -\n\
-25 l speak\n\
-16 lf speak VERB0\n\
-9 lp speak to\n\
-9 n i\n\
-31 lt speak -\n\
-67 w saw\n\
17 sn other PROPN '\n\
-5 lu see I\n\
-58 su other I 0\n\
4 l expect\n\
7 w expected\n\
11 lf expect VERBed\n\
8 lt expect -\n\
-64 st think - he\n\
-5 n my\n\
-3 su show other 0\n\
-35 st show - other\n\
-36 sn other NOUN -\n\
-15 sn say , V\n\
-70 n2 , V o\n\
34 p2 , i\n\
-16 l try\n\
-6 ln try to\n\
-94 lt try -\n\
-3 w wanted\n\
-3 lf want VERBed\n\
-19 lp want ADV\n\
-14 sp think PRON ADV\n\
-47 lu want I\n\
-15 su think I ed\n\
-46 np ADV VERBed to\n\
11 lp address to\n\
-88 sp other D to\n\
-19 lu address far\n\
-9 st other 8 far\n\
-14 lp concern ADJ\n\
-49 lu concern none\n\
23 w urged\n\
23 lf urge VERBed\n\
-4 n2 DET NOUN o\n\
-20 su say I ed\n\
3 lp look to\n\
-22 sp other r to\n\
-14 np to VERB0 at\n\
27 lu concern far\n\
-30 lt concern -\n\
10 lt see 2\n\
-29 st other 2 I\n\
-20 n2 P PRON .\n\
86 p2 , she\n\
-55 su think he 0\n\
40 ln begin by\n\
-233 p2 VERB he\n\
-12 su speak he 0\n\
-16 w saying\n\
-28 lf say VERBing\n\
-47 sp say C by\n\
4 p by\n\
-17 p2 VERB by\n\
-6 w tried\n\
-6 lf try VERBed\n\
-17 w show\n\
-5 np to VERB0 NOUN\n\
-17 p2 did n’t\n\
-24 np n’t VERB0 to\n\
-8 lp say to\n\
-6 l email\n\
18 sf write VERBed\n\
-17 lt email -\n\
31 st write - I\n\
7 sn other him P\n\
4 sp other PROPN to\n\
-6 n him\n\
-39 p2 PROPN to\n\
-57 np to VERB0 him\n\
-4 w replied\n\
-4 lf reply VERBed\n\
37 sp say , he\n\
77 p2 , he\n\
-11 lu reply he\n\
9 l announce\n\
8 lf announce VERBed\n\
-18 su say none ed\n\
-6 su say people 0\n\
-24 su show thing ing\n\
-62 n2 PRON P PROPN\n\
-52 p as\n\
7 lt discuss -\n\
-4 l present\n\
-17 p were\n\
-17 lt present -\n\
27 n2 A t PROPN\n\
-31 ln intend to\n\
13 lp intend ADV\n\
-28 lu intend name\n\
-14 su think name ed\n\
-9 w recognized\n\
4 p did\n\
-33 st think 16 he\n\
-33 sp other NOUN -\n\
-9 lp view ADJ\n\
5 np ADJ NOUN0 ,\n\
-11 l share\n\
21 sn other to A\n\
13 n2 o A DET\n\
-95 w lay\n\
-25 lf lay VERB0\n\
-18 sp think h i\n\
-3 lt figure -\n\
4 sn other - V\n\
-39 n -\n\
-23 sp noun NOUN NOUN\n\
-14 np NOUN NOUN0 ,\n\
6 w doubt\n\
15 lf doubt NOUN0\n\
-108 p any\n\
16 lu doubt none\n\
9 lt doubt 2\n\
-11 l compare\n\
-52 lp compare ,\n\
-81 lu compare thing\n\
-54 v say 32 -\n\
35 sp say PROPN ADV\n\
-12 l instruct\n\
-11 n2 DET NOUN NOUN\n\
-64 p2 VERB him\n\
-12 lt instruct -\n\
22 w stated\n\
23 lf state VERBed\n\
-35 sn think about DET\n\
-22 ln know ,\n\
-29 sn think , PRON\n\
-60 l mean\n\
37 lp mean i\n\
-60 sn think the PROPN\n\
27 lu mean I\n\
-16 lt mean -\n\
-4 np i VERB0 the\n\
-42 n2 DET DET NOUN\n\
-11 l detail\n\
-60 sf show NOUNs\n\
-12 lu detail none\n\
-3 su show none s\n\
-9 ln know what\n\
-51 p2 , to\n\
17 l hope\n\
-26 w hope\n\
-36 lf hope VERB0\n\
-106 p2 ’s ADV\n\
-5 lt hope -\n\
-18 l put\n\
-14 w put\n\
-8 lp put to\n\
-91 n2 PRON r ,\n\
-70 lu put thing\n\
34 lt put 16\n\
45 ln say NOUN\n\
-36 sn say NOUN o\n\
-52 p could\n\
5 lt say 4\n\
-20 np could VERB0 NOUN\n\
-23 sp other PROPN ,\n\
-66 l avoid\n\
36 p2 . she\n\
-18 lu avoid he\n\
-29 lt avoid -\n\
-32 w knew\n\
6 p2 she ADV\n\
15 ln tell PROPN\n\
-10 p2 have to\n\
-3 su tell he 0\n\
40 lt tell 8\n\
30 sp think A ADV\n\
-40 n2 r t PRON\n\
-17 p2 would ADV\n\
8 su think who 0\n\
-18 st tell - he\n\
-6 lu tell who\n\
-7 l smile\n\
14 sn speak VERB DET\n\
-8 l file\n\
-16 w file\n\
32 lu file none\n\
-26 lt file -\n\
-6 sn tell PROPN PROPN\n\
-4 lt tell 4\n\
6 lp try NOUN\n\
54 sn other to C\n\
6 sp other DET NOUN\n\
-16 lu try people\n\
11 su other people ed\n\
-12 np NOUN VERBed to\n\
14 lu put far\n\
-62 lt put -\n\
-19 lu confirm thing\n\
17 lt confirm -\n\
-33 sp say Q she\n\
-94 p2 Q she\n\
-18 sp say NOUN to\n\
31 n2 PRON NOUN f\n\
-8 l love\n\
12 n2 f NOUN .\n\
-24 lt love -\n\
-22 st tell - I\n\
14 lf show NOUN0\n\
-5 lp show the\n\
-11 ln announce his\n\
12 n his\n\
29 lt announce -\n\
-22 np PROPN VERBed his\n\
-39 lp see to\n\
4 n if\n\
-13 lu see far\n\
10 np to VERB0 if\n\
6 sp think . i\n\
3 p2 but i\n\
-3 ln say that\n\
15 sp say PRON ADV\n\
-12 lu say other\n\
-16 su say other 0\n\
-7 lt say 2\n\
38 n2 r o V\n\
-26 np to VERB0 in\n\
9 ln see NOUN\n\
4 sp other C to\n\
-5 ln know the\n\
29 sp think V to\n\
-15 lf think VERB0\n\
5 lu think they\n\
38 sn think , P\n\
18 n2 , P DET\n\
-14 sn other PROPN ,\n\
-17 sn other NOUN .\n\
-35 w putting\n\
-35 lf put VERBing\n\
-9 n2 PRON P DET\n\
-23 st speak 8 far\n\
5 p them\n\
-9 p2 can ADV\n\
41 lt say 8\n\
-32 lu know they\n\
11 ln call on\n\
17 sn speak on PROPN\n\
28 n2 P PROPN o\n\
-17 lf state PROPN0\n\
75 sn say . ¶\n\
27 n2 . ¶ PROPN\n\
-108 p2 PROPN of\n\
16 w calling\n\
19 lf call VERBing\n\
40 p is\n\
26 p2 PROPN is\n\
-8 su speak name ing\n\
-87 np is VERBing the\n\
-14 n2 o V P\n\
-12 sn say NOUN P\n\
50 p2 on PROPN\n\
16 sn say , r\n\
-51 sn think as PROPN\n\
-4 n2 s PROPN ,\n\
12 np ADV VERB0 as\n\
19 sn say on PROPN\n\
-41 n2 P PROPN P\n\
10 lp call has\n\
15 p has\n\
6 p2 PROPN has\n\
-17 w hit\n\
-74 p2 they were\n\
-11 st speak - they\n\
4 sn speak on DET\n\
-8 lt call 16\n\
-7 w attack\n\
-19 l propose\n\
-8 w proposed\n\
-8 lf propose VERBed\n\
18 sp say PROPN and\n\
16 p2 PROPN and\n\
-22 lu propose far\n\
-8 lt propose -\n\
-19 sn show on PROPN\n\
27 sp show PROPN PROPN\n\
-40 np PROPN NOUN0 on\n\
-60 w talk\n\
-18 lf talk NOUN0\n\
-8 sp noun NOUN and\n\
39 lu talk far\n\
7 lt talk -\n\
8 np and NOUN0 PROPN\n\
-34 n2 DET NOUN Q\n\
-53 ln show Q\n\
-13 w comments\n\
-8 lf comment NOUNs\n\
-34 lu comment none\n\
-56 v noun 4 v\n\
19 n an\n\
23 n2 P V P\n\
-4 sp other NOUN to\n\
34 np to VERB0 about\n\
-20 ln call PROPN\n\
-17 np PROPN VERBing PROPN\n\
14 ln show PROPN\n\
-41 v show 16 -\n\
-36 w showing\n\
-23 st show - name\n\
32 ln show to\n\
-39 l appeal\n\
-5 sf noun PROPNs\n\
-41 lt appeal -\n\
-27 sp noun j NOUN\n\
-42 np NOUN NOUNs to\n\
24 lp cite ,\n\
-25 lu cite far\n\
-4 np , VERBing ADV\n\
18 w continued\n\
-3 np , VERBing the\n\
-50 ln look for\n\
-4 sn other for NOUN\n\
-16 p up\n\
-36 lf remark NOUNs\n\
-48 n during\n\
-6 st noun 16 none\n\
29 sn say that DET\n\
6 np he VERBed that\n\
3 n out\n\
42 p )\n\
8 p2 PROPN )\n\
77 p2 which he\n\
68 p2 ¶ he\n\
32 sp say ¶ he\n\
47 ln say PROPN\n\
43 sn noun of j\n\
13 ln according a\n\
5 lu according thing\n\
-41 w voting\n\
-55 lf vote NOUNing\n\
-51 lp vote ,\n\
-70 sn other for PROPN\n\
6 p2 NUM ,\n\
21 lu vote thing\n\
49 lp call ,\n\
-14 sp speak PROPN ,\n\
-21 np , VERBed the\n\
-11 lp seem NOUN\n\
-27 sn other ADJ P\n\
-20 lu seem thing\n\
28 np NOUN VERB0 ADJ\n\
-34 ln according PROPN\n\
37 sp say PROPN ,\n\
13 lu according name\n\
-21 su say name ing\n\
29 lp reveal PROPN\n\
8 lu reveal name\n\
-21 lp vote who\n\
-37 n2 P PROPN &\n\
-29 su other who ed\n\
-13 np , VERB0 that\n\
9 w echoed\n\
9 lf echo VERBed\n\
-39 l hold\n\
-21 w held\n\
-68 lf hold VERB0\n\
-11 lu hold thing\n\
-52 lt hold -\n\
-36 lp call VERB\n\
-48 sp speak A VERB\n\
17 l express\n\
21 w expressed\n\
26 lf express VERBed\n\
17 sn other their NOUN\n\
-18 lf support NOUN0\n\
-6 ln support for\n\
31 lp support their\n\
-20 sn noun for PROPN\n\
7 p2 VERB their\n\
13 lu support none\n\
45 p2 as PROPN\n\
-4 sn other , PROPN\n\
-18 p2 of PROPN\n\
-33 n2 , V DET\n\
-8 sp show . ¶\n\
-19 v show 4 -\n\
-43 lt suspect -\n\
5 w named\n\
14 sn other by PROPN\n\
-44 lu name none\n\
-4 w shows\n\
-59 lp show ,\n\
14 st show 2 name\n\
-35 lf name NOUN0\n\
-53 n2 P DET r\n\
-5 np was VERBed on\n\
-40 l brief\n\
-18 w briefed\n\
-18 lf brief VERBed\n\
7 su tell name ed\n\
-14 lt brief -\n\
9 l portray\n\
33 lf portray VERB0\n\
9 lt portray -\n\
-10 p2 VERB NUM\n\
15 lu call none\n\
-39 sp say NUM NOUN\n\
-20 n2 NOUN A A\n\
-3 p2 NUM NOUN\n\
33 lu say thing\n\
-24 sp speak A been\n\
-26 p2 have been\n\
-32 su speak thing ed\n\
-24 sn other on NOUN\n\
-44 n2 P NOUN NOUN\n\
4 w tweeted\n\
-95 v write 8 v\n\
-25 w tweet\n\
-51 lf tweet NOUN0\n\
-67 lp tweet SYM\n\
-42 p SYM\n\
-16 sf say PROPNed\n\
-6 p2 NOUN ADV\n\
-36 n SYM\n\
30 p2 ADV VERB\n\
-10 lu begin far\n\
71 ln say VERB\n\
7 lf name VERBed\n\
-36 np PROPN VERB0 :\n\
42 sp noun , VERB\n\
16 ln repeat the\n\
-69 sf think NOUNs\n\
-11 n2 A V P\n\
25 lf report NOUNs\n\
-6 n2 s PROPN PROPN\n\
41 su say people ed\n\
-62 st other 8 none\n\
-3 sp say NOUN ADV\n\
-30 lu push thing\n\
-25 sp other PROPN was\n\
6 p2 PROPN was\n\
-6 lu refuse name\n\
-16 np was VERBing to\n\
-4 np PROPN VERB0 .\n\
19 w seen\n\
36 sn other this NOUN\n\
-130 n or\n\
6 w appears\n\
6 lf appear VERBs\n\
10 ln appear to\n\
-3 lp appear PROPN\n\
-4 lu appear name\n\
-40 lt appear -\n\
-12 w quoted\n\
-12 lf quote VERBed\n\
-4 n2 NUM NOUN P\n\
18 p2 is ADV\n\
9 w shown\n\
-21 lt see 4\n\
-14 ln report VERB\n\
-21 n2 V P PROPN\n\
-7 sn show PROPN PROPN\n\
-14 n2 PROPN PROPN NUM\n\
-32 st show 4 none\n\
-19 lp speak PROPN\n\
-38 lu speak name\n\
27 sp other . they\n\
-22 n like\n\
-93 n2 P NOUN .\n\
94 p2 . they\n\
-115 w emails\n\
-13 lu email none\n\
-13 su write none s\n\
16 lp show NOUN\n\
35 sn show that NOUN\n\
-37 p2 that NOUN\n\
9 lu show thing\n\
-91 sp think NOUN NOUN\n\
12 st think - people\n\
22 np NOUN VERB0 PROPN\n\
-8 lf attack NOUN0\n\
-9 lp attack the\n\
-34 lp attack ADJ\n\
-19 sn noun by PROPN\n\
44 n2 b PROPN PROPN\n\
8 p2 - PROPN\n\
-32 n2 P PROPN NUM\n\
-13 lt report 2\n\
-19 l testify\n\
-45 lp testify PROPN\n\
14 np PROPN VERBs PROPN\n\
-42 sp noun C PROPN\n\
-68 p2 VERB PROPN\n\
-24 np he VERB0 .\n\
-35 l explanation\n\
-17 w explanation\n\
-15 lf explanation NOUN0\n\
-32 p2 ADV ADJ\n\
-26 np ADJ NOUN0 for\n\
-31 lt attack 16\n\
-12 st noun 4 none\n\
-73 l contest\n\
-11 w contest\n\
-46 n between\n\
-26 lu contest none\n\
-52 lt contest -\n\
-29 ln state PROPN\n\
62 n2 PROPN PROPN s\n\
-27 l bet\n\
6 sp think PRON can\n\
14 n2 t DET PROPN\n\
-38 st think 2 other\n\
-8 v think 4 -\n\
-10 lp think PROPN\n\
29 lu think name\n\
-24 su think name ing\n\
-17 l threaten\n\
3 sn say ADJ NOUN\n\
-15 sp say ' PROPN\n\
-14 n2 j NOUN .\n\
-9 lt threaten -\n\
-8 l response\n\
-8 lf response NOUN0\n\
-33 sn noun to PROPN\n\
-6 n2 o PROPN PROPN\n\
-43 lu response far\n\
-22 lt response -\n\
-5 w proposal\n\
-24 lf proposal NOUN0\n\
-24 lu proposal none\n\
26 sn say : Q\n\
-11 su say people ing\n\
-20 ln email NOUN\n\
-9 n2 NOUN P PROPN\n\
22 v write 16 -\n\
8 lp tell ,\n\
13 np , VERBing them\n\
-17 sf write NOUN0\n\
-29 p2 ¶ the\n\
66 p2 on to\n\
26 np PROPN VERBed a\n\
-58 w ban\n\
-47 sn other on PROPN\n\
-76 n2 P PROPN V\n\
-21 p a\n\
43 p2 VERB a\n\
-28 np PROPN VERBing to\n\
6 w criticism\n\
9 lf criticism NOUN0\n\
25 sp noun V ADJ\n\
-22 n2 P NOUN PROPN\n\
34 np ADJ NOUN0 from\n\
-9 lp statement the\n\
-77 lp call NOUN\n\
-50 n2 V DET NOUN\n\
3 st tell - thing\n\
5 np , VERBing VERB\n\
-8 w supports\n\
-8 lf support VERBs\n\
6 lp support VERB\n\
-15 su think far s\n\
5 lp tell PROPN\n\
21 sn tell the PROPN\n\
11 st tell 8 name\n\
-38 l schedule\n\
-68 w scheduled\n\
-73 lt schedule -\n\
55 ln comment on\n\
11 l prefer\n\
-15 sn think PROPN PROPN\n\
23 lt prefer -\n\
18 np PROPN VERB0 PROPN\n\
5 l describe\n\
-22 sp speak NOUN -\n\
-5 lu describe far\n\
-18 np - VERBed PROPN\n\
8 lp indicate NOUN\n\
33 sp say j NOUN\n\
4 lt indicate -\n\
-27 w appeal\n\
-20 sp noun PROPN ’\n\
-39 n among\n\
-92 p2 PROPN ’\n\
-9 sp other A be\n\
-69 p2 can be\n\
-25 np be VERBed to\n\
-29 ln say they\n\
12 n2 PRON A r\n\
-22 np NOUN VERB0 they\n\
-34 sp other j to\n\
-46 np to VERB0 for\n\
25 w found\n\
30 lp find NOUN\n\
-7 lu find thing\n\
-76 lt find -\n\
51 np NOUN VERB0 it\n\
3 n2 PRON V DET\n\
-11 sp other NOUN who\n\
28 lp vote would\n\
-13 sp other PRON would\n\
-50 p would\n\
-73 p2 they would\n\
-72 lu vote they\n\
38 np would VERB0 for\n\
-10 st say 8 far\n\
-73 lp support who\n\
31 n2 PROPN A P\n\
59 sp noun NOUN VERB\n\
5 p2 NOUN VERB\n\
20 np VERB NOUN0 PROPN\n\
10 lp proposal ADJ\n\
-7 sn other PROPN P\n\
72 n2 . ¶ DET\n\
5 lp point NOUN\n\
-21 np NOUN NOUNs .\n\
-26 w comment\n\
-6 lf comment VERB0\n\
52 sp say , who\n\
38 p2 , who\n\
-28 su say who 0\n\
-10 st say - who\n\
-27 ln vote ADJ\n\
-42 lp vote ADV\n\
34 p2 he ADV\n\
-11 lu vote he\n\
50 su other he s\n\
14 np ADV VERBs ADJ\n\
-10 sn say that PROPN\n\
-43 l cover\n\
-6 w covering\n\
-5 lu cover far\n\
-66 lt cover -\n\
-8 l advocate\n\
8 ln advocate for\n\
-22 lt advocate -\n\
6 lu challenge he\n\
-16 lt challenge -\n\
40 w tells\n\
-171 sp tell Q PROPN\n\
16 l praise\n\
14 lp praise ADV\n\
19 lt praise -\n\
36 np ADV VERBed PROPN\n\
-48 w speaking\n\
-42 lf speak VERBing\n\
10 ln speak out\n\
42 sn speak out P\n\
28 l argue\n\
21 lu argue name\n\
34 np PROPN VERB0 that\n\
33 w finds\n\
3 ln find PROPN\n\
35 lp find PROPN\n\
-17 n2 PROPN A V\n\
8 lu find name\n\
-17 n2 PROPN PROPN A\n\
-82 ln release PROPN\n\
-22 lp release NOUN\n\
-32 lt release -\n\
-7 np NOUN VERBed PROPN\n\
-49 p2 ADV NUM\n\
3 sp other NOUN would\n\
-21 n2 P PROPN ,\n\
-60 lf report NOUN0\n\
-37 l publish\n\
-6 w published\n\
-6 lf publish VERBed\n\
-66 ln publish PROPN\n\
-10 lp publish NOUN\n\
-36 lt publish -\n\
-27 sp say C PROPN\n\
-82 np ADJ NOUN0 NOUN\n\
-27 n2 PRON V NUM\n\
-107 lt report 8\n\
-93 l relate\n\
-8 w related\n\
-7 lf relate VERBed\n\
21 st say 2 far\n\
-17 np - VERBed NOUN\n\
-118 sf write NOUNs\n\
-54 np VERB NOUNs that\n\
15 n2 NOUN . ¶\n\
-62 p2 his ADJ\n\
-25 w press\n\
-53 sn other NOUN ,\n\
-10 lu press none\n\
10 sp tell PROPN ,\n\
-7 sn think his NOUN\n\
-162 p2 that PROPN\n\
44 lu believe name\n\
-29 p2 of ADJ\n\
-12 lt relate -\n\
7 w declined\n\
7 lf decline VERBed\n\
9 ln decline to\n\
-5 lu decline none\n\
-41 ln say whether\n\
-39 n2 P PRON A\n\
18 np to VERB0 whether\n\
34 np PROPN NOUN0 NOUN\n\
18 sn say PROPN V\n\
7 p2 did not\n\
-71 n2 NOUN P NOUN\n\
-5 lu write none\n\
-9 np a ADJ0 NOUN\n\
-19 sn noun in NOUN\n\
-23 n2 P NOUN o\n\
-41 np ADJ NOUN0 in\n\
-23 sp noun NOUN in\n\
-41 p2 NOUN in\n\
62 ln statement VERB\n\
4 ln say in\n\
-14 sn say in NOUN\n\
-98 np NOUN VERB0 in\n\
-9 sp other , PROPN\n\
61 sp noun V a\n\
10 ln report .\n\
44 np PROPN VERBed .\n\
-34 p :\n\
-18 w disclose\n\
-18 lf disclose VERB0\n\
-6 l back\n\
18 sn other for DET\n\
-49 lu back far\n\
-13 lt back -\n\
22 sn say he D\n\
-52 n2 PRON D PROPN\n\
38 np he VERB0 PROPN\n\
6 ln call his\n\
29 lp call and\n\
7 sn speak his NOUN\n\
29 p2 Q and\n\
6 lp tell NOUN\n\
-41 sn tell PROPN P\n\
23 sp tell NOUN NOUN\n\
-13 n2 PROPN P DET\n\
6 su tell thing 0\n\
8 w asked\n\
-3 w opinion\n\
-16 n2 NOUN f PROPN\n\
-70 n2 . Q ¶\n\
24 np PROPN NOUNs .\n\
12 lp add PROPN\n\
-30 l stance\n\
-61 ln nominate NOUN\n\
-3 lu nominate name\n\
-59 sp say PROPN VERB\n\
-29 np VERB NOUN0 in\n\
-37 sp other r ADJ\n\
-42 n2 o PROPN ,\n\
-40 lp comment his\n\
-4 sp other DET ADJ\n\
-58 p2 the ADJ\n\
5 ln say ADJ\n\
3 np ¶ VERBed by\n\
48 ln expect to\n\
-23 sn think to A\n\
-45 sp think & ADV\n\
-38 su think far ed\n\
-21 np PROPN VERB0 ADV\n\
-9 lt decide -\n\
5 lp describe he\n\
23 lu describe he\n\
39 sn show PROPN V\n\
63 sp show PROPN NOUN\n\
3 lu show people\n\
29 st show - people\n\
-14 ln say during\n\
-20 sn say during DET\n\
5 su tell none ed\n\
8 p despite\n\
-36 w find\n\
-35 ln find himself\n\
14 n2 PRON P NOUN\n\
69 p2 with his\n\
12 np his NOUNs on\n\
-56 sp speak . ¶\n\
-8 su speak none ing\n\
-5 np ¶ VERBing to\n\
-31 sf speak NOUNing\n\
-11 lf question NOUN0\n\
-39 lp question a\n\
-13 sn noun about P\n\
-48 n2 P P PRON\n\
-25 np a NOUN0 about\n\
-86 p2 he would\n\
-18 lu consider he\n\
-30 np ADJ NOUN0 .\n\
-4 lf claim NOUN0\n\
-44 sp noun , a\n\
21 sp think NOUN ADV\n\
-11 np ADV VERBed ADV\n\
-27 v speak 64 v\n\
24 n2 V DET j\n\
-21 sn say . PRON\n\
25 p2 , NOUN\n\
-18 su think thing ing\n\
-17 p2 PROPN are\n\
-6 w reference\n\
-11 sn noun to PRON\n\
-4 lu post name\n\
-11 np ADV VERBed a\n\
-34 lp comment PROPN\n\
-40 n2 f PRON j\n\
-29 n her\n\
25 lu reference none\n\
-99 np NOUN NOUN0 for\n\
-3 w addressing\n\
-3 lf address VERBing\n\
-13 n2 j NOUN o\n\
-50 lt address -\n\
16 lp expect is\n\
-29 sn adjective to V\n\
36 v adjective 32 -\n\
-12 np ADJ NOUN0 on\n\
8 sn noun from PROPN\n\
-4 w describe\n\
-4 lf describe VERB0\n\
-5 p2 Q to\n\
-65 sp other NOUN NOUN\n\
-39 np NOUN VERBed on\n\
24 ln express NOUN\n\
6 st other 2 he\n\
-15 sp speak P ADV\n\
-14 p2 at ADV\n\
-31 np ADV VERBed his\n\
-5 w views\n\
-5 lf view NOUNs\n\
-33 ln view on\n\
-7 sn noun on NOUN\n\
-16 sp noun C his\n\
29 p2 NOUN Q\n\
9 ln suggest that\n\
-3 p have\n\
-41 p2 who have\n\
-46 su say who ed\n\
10 lt suggest 2\n\
10 st adjective - name\n\
11 n2 PRON s DET\n\
-37 ln speak PROPN\n\
-8 np ADV VERBing PROPN\n\
-4 sp speak NOUN that\n\
-35 n2 o V ,\n\
-42 n2 f NOUN P\n\
47 lu praise far\n\
23 np in NOUN0 of\n\
-21 w pledged\n\
-14 lf pledge VERBed\n\
-8 np PROPN VERBed to\n\
3 lu oppose far\n\
-16 p2 VERB that\n\
7 l declare\n\
-18 np he VERBed :\n\
-13 lp release PROPN\n\
-14 ln statement :\n\
9 lp endorse to\n\
5 lt endorse -\n\
3 w praises\n\
-9 sn speak PROPN PROPN\n\
39 ln back ADJ\n\
-28 lu back name\n\
15 np PROPN VERBing ADJ\n\
10 ln attack NOUN\n\
3 sp write PROPN ,\n\
-23 n2 t PROPN A\n\
8 su think people ed\n\
34 lt suspect 2\n\
9 st think 2 people\n\
32 sn say in DET\n\
-8 np PROPN VERBed in\n\
-9 n any\n\
-42 np he VERB0 in\n\
-16 p ’d\n\
-15 p2 he ’d\n\
-9 lu support he\n\
4 ln show .\n\
10 sn show . ¶\n\
70 v show 0 -\n\
-3 w backed\n\
-3 lf back VERBed\n\
-83 p2 NOUN he\n\
-46 sp other NOUN PROPN\n\
-4 lf support VERBed\n\
-18 lu support name\n\
-9 n2 PRON V o\n\
-47 sn other of PROPN\n\
-57 np the NOUNs of\n\
7 w championed\n\
7 lf champion VERBed\n\
-11 lp vote not\n\
-14 lu vote name\n\
-21 n2 . ¶ Q\n\
-186 p2 ¶ Q\n\
50 ln read Q\n\
-96 sp say DET ADJ\n\
11 p2 , is\n\
-154 su adjective none 0\n\
-16 l plan\n\
-8 w plans\n\
14 ln plan to\n\
-6 np she VERBs to\n\
-38 l protest\n\
-6 lt protest -\n\
28 lp email an\n\
-36 w holding\n\
-36 lf hold VERBing\n\
-126 ln hold a\n\
-14 su show it s\n\
-8 su write name ing\n\
43 np is VERBing NOUN\n\
27 np VERB NOUN0 for\n\
-48 sp other & PROPN\n\
9 np ADV VERBed their\n\
7 w thanked\n\
7 lf thank VERBed\n\
-23 np Q VERBed PROPN\n\
-16 sp other ¶ PROPN\n\
-58 l lobby\n\
-25 su say thing s\n\
6 st say 16 thing\n\
-19 w mentioned\n\
-19 lf mention VERBed\n\
-16 sn say ADV PRON\n\
-42 sp say t PROPN\n\
-63 sp say h he\n\
5 sp other PROPN is\n\
-86 sn noun in DET\n\
-34 w plan\n\
-35 lu plan none\n\
6 sp say & PROPN\n\
-3 p2 but PROPN\n\
-25 l allow\n\
-4 lf allow VERB0\n\
-35 sp other A n’t\n\
14 sn speak PROPN ,\n\
-60 sn speak in PROPN\n\
-11 lu write they\n\
-14 w repeated\n\
-12 lf repeat VERBed\n\
-15 w promise\n\
18 np his NOUN0 to\n\
34 np PROPN VERBs that\n\
18 ln add that\n\
25 sp say & he\n\
26 lt add 2\n\
-33 l pen\n\
-56 sp other PRON ADJ\n\
37 lu criticize name\n\
-29 sn other on V\n\
21 n2 P V PROPN\n\
-4 ln statement ,\n\
60 lp statement a\n\
-10 sp noun P a\n\
-12 p2 in a\n\
-22 ln seek a\n\
-58 sp other NOUN are\n\
34 p2 NOUN are\n\
-29 lu seek people\n\
-20 l counter\n\
-59 sp noun C ADJ\n\
-7 l offer\n\
-15 lt offer -\n\
-62 np PROPN VERBed her\n\
-85 w thanks\n\
-85 lf thank NOUNs\n\
44 sp say & she\n\
43 n2 PRON A C\n\
-18 ln say Q\n\
11 n2 P DET NUM\n\
-63 sn speak at DET\n\
-18 w begun\n\
39 np he VERB0 that\n\
-30 sp speak ¶ PROPN\n\
-38 l deny\n\
-27 sp say A been\n\
-20 p2 had been\n\
-36 lt deny -\n\
3 lu mention he\n\
45 ln mention the\n\
16 st say 4 name\n\
11 lt statement 2\n\
-59 np a NOUN0 that\n\
-10 l certain\n\
-10 w certain\n\
-9 lf certain ADJ0\n\
18 sp adjective NOUN are\n\
-4 lt certain -\n\
8 w challenged\n\
8 lf challenge VERBed\n\
-31 sp other o be\n\
-19 ln claim of\n\
-47 sn speak in DET\n\
24 lp note NOUN\n\
22 p2 , and\n\
6 p2 NOUN by\n\
24 lu remember far\n\
42 lt remember -\n\
-6 v speak 0 -\n\
-55 su other he 0\n\
-14 np to VERB0 to\n\
5 sp other P to\n\
6 sn say Q ¶\n\
-10 sn speak from DET\n\
44 n2 DET NOUN s\n\
-41 lp say as\n\
-8 sp say NOUN as\n\
-91 p2 NOUN as\n\
-29 np the NOUN0 NOUN\n\
-10 sn other NOUN o\n\
21 sp other w was\n\
-14 n2 NOUN o PROPN\n\
-3 su other who s\n\
-9 lt press -\n\
22 p2 , was\n\
-7 lu introduce name\n\
-24 lp seek NOUN\n\
-22 ln call Q\n\
9 np PROPN VERBs ,\n\
6 n2 t Q ¶\n\
-32 w focus\n\
8 sp speak NOUN are\n\
27 n2 P P NOUN\n\
-40 su speak people ing\n\
6 ln criticism of\n\
20 n2 f PROPN PROPN\n\
23 lu criticism far\n\
19 ln tell NOUN\n\
27 n2 PRON D NOUN\n\
-119 sp think C he\n\
-20 lf plan NOUNs\n\
-15 n2 A x V\n\
-50 lp show and\n\
-14 sn other of NOUN\n\
-8 lu compare far\n\
-42 lt compare -\n\
36 np ’s VERBing the\n\
10 sp say NOUN and\n\
7 sn say it '\n\
-45 sn speak NOUN NOUN\n\
-7 lu defend thing\n\
-37 sp say f PROPN\n\
-24 sp noun - VERB\n\
-4 l unveil\n\
-15 lp say have\n\
26 p2 NOUN have\n\
-19 np have VERB0 they\n\
7 p2 , has\n\
-13 lu address name\n\
-17 w listed\n\
-17 lf list VERBed\n\
-60 n2 DET NOUN j\n\
-23 lp continue PROPN\n\
20 lu point name\n\
18 np , VERBing that\n\
-47 ln put ADV\n\
-20 lp put has\n\
-9 p2 he has\n\
-46 lu put he\n\
-78 np has VERB0 ADV\n\
-48 lu argue who\n\
14 lt argue -\n\
-76 l maintain\n\
-18 lp maintain PROPN\n\
-75 lt maintain -\n\
9 np a NOUN0 at\n\
5 n2 PRON . ¶\n\
29 st say 4 thing\n\
-42 np NOUN VERBs a\n\
-45 sp speak DET ADJ\n\
-3 st speak 2 none\n\
-42 ln consider a\n\
38 lu consider far\n\
-4 lp address PROPN\n\
7 l vow\n\
7 lp explain PROPN\n\
21 lu explain name\n\
-72 p from\n\
-20 lu certain far\n\
-45 st adjective - far\n\
-43 v adjective 8 -\n\
-31 lp call -\n\
-66 sn speak NOUN ,\n\
-38 sp speak r -\n\
-22 n2 NOUN , &\n\
-69 n2 PROPN P PROPN\n\
-49 lu release none\n\
-18 l enjoy\n\
-15 sp other NOUN ADV\n\
-18 lt enjoy -\n\
10 p2 NUM SYM\n\
-27 l term\n\
-5 p2 NUM -\n\
-56 lt term -\n\
55 lf support PROPN0\n\
20 lp support in\n\
-17 l sign\n\
-20 lt sign -\n\
-7 l endorsement\n\
33 ln endorsement of\n\
-51 lu endorsement none\n\
-4 lt endorsement -\n\
39 np was VERBed the\n\
-80 sn other PROPN j\n\
49 np , VERBed PROPN\n\
60 np , VERBs PROPN\n\
30 np the NOUN0 is\n\
-28 w offers\n\
-18 lf offer VERBs\n\
-17 ln offer a\n\
-83 lp offer PROPN\n\
-58 w issues\n\
-48 lf issue NOUNs\n\
9 w argues\n\
9 lf argue VERBs\n\
-43 p2 PROPN can\n\
-32 lu play name\n\
32 sn other PROPN s\n\
63 n2 PROPN s DET\n\
23 p2 because he\n\
-21 lu see he\n\
7 st speak 4 name\n\
10 ln think PROPN\n\
29 lp think ADV\n\
-11 sn think PROPN A\n\
-67 np ADV VERBs PROPN\n\
10 ln ask ADV\n\
-64 sp tell Q he\n\
-21 n2 o A j\n\
34 sp noun P their\n\
56 p2 in their\n\
37 p2 ) ,\n\
17 lt find 2\n\
-22 sp noun NUM NOUN\n\
-20 ln point in\n\
52 p2 while PROPN\n\
-11 lu hold name\n\
17 ln vote with\n\
-29 lp vote VERB\n\
15 sn other with DET\n\
18 lu ask name\n\
-136 sn say . '\n\
-19 ln put PROPN\n\
15 st tell 16 name\n\
-28 w responding\n\
-28 lf respond VERBing\n\
-20 lp respond ,\n\
8 n2 o DET j\n\
3 l deem\n\
-13 lp reveal ADV\n\
-10 ln speak on\n\
-16 n2 PROPN ' PROPN\n\
-92 n2 PRON NOUN &\n\
34 sn write a NOUN\n\
-62 sn say , C\n\
-30 sp say C ,\n\
-7 lt share -\n\
-38 w writing\n\
5 n2 Q ¶ DET\n\
-33 sp think PROPN to\n\
8 lf look NOUN0\n\
-25 n2 P j -\n\
-30 l rule\n\
-36 lu rule none\n\
-3 lt rule -\n\
-44 sp other . PROPN\n\
-51 sp other ' NOUN\n\
-22 lu fear far\n\
-33 lu allow thing\n\
-53 ln speak with\n\
-32 n2 P NUM NOUN\n\
-6 w voice\n\
-30 lu voice none\n\
-21 n but\n\
-9 w continues\n\
-9 lf continue VERBs\n\
-19 su speak far s\n\
-11 p2 ¶ a\n\
-10 w proposals\n\
-91 sn noun that A\n\
32 np ADJ NOUNs that\n\
-32 sp other PROPN are\n\
-14 lu identify thing\n\
-32 np NOUN VERBing PROPN\n\
8 np are VERBing to\n\
4 w talking\n\
3 lp hope NOUN\n\
-18 sp think t NOUN\n\
30 ln ask PROPN\n\
-11 lp question ADJ\n\
-7 sp think A you\n\
15 ln point that\n\
33 lt point 2\n\
-29 lf support VERBing\n\
-19 ln support him\n\
18 ln support the\n\
37 np ADV VERBed that\n\
35 sp other V ,\n\
24 lp question the\n\
-31 sn noun . Q\n\
35 sp other , NOUN\n\
12 np NOUN VERB0 NOUN\n\
-18 sp other PROPN ADJ\n\
-39 sp other f NOUN\n\
-66 p2 of NOUN\n\
-24 w challenge\n\
-18 lf challenge VERB0\n\
49 ln call him\n\
-11 sn noun for NOUN\n\
-18 l count\n\
-37 w count\n\
-6 lt count -\n\
-19 p2 ADJ ADJ\n\
20 lp call a\n\
8 sp say w he\n\
20 np he VERB0 the\n\
24 w assertion\n\
24 lf assertion NOUN0\n\
-98 n are\n\
-16 sn say at DET\n\
-29 np PROPN VERBed NOUN\n\
19 n2 t NOUN P\n\
-36 lu decline far\n\
-27 n while\n\
-7 sp say x ADV\n\
-18 sn other NOUN f\n\
-50 p2 of his\n\
-43 sp write Q he\n\
4 su write he ed\n\
19 np he VERBed PROPN\n\
-3 w offered\n\
-3 lf offer VERBed\n\
19 ln offer his\n\
-6 lp offer ADV\n\
50 sn speak his j\n\
-22 lp assessment ADJ\n\
3 sp noun PRON ADJ\n\
20 np ADJ NOUN0 of\n\
-5 su other it s\n\
-4 lp tell she\n\
69 p2 ¶ she\n\
-49 lp press PROPN\n\
-5 l critical\n\
-5 w critical\n\
-4 lf critical ADJ0\n\
12 ln critical of\n\
-3 lt critical -\n\
-9 w filed\n\
-9 lf file VERBed\n\
-5 sn other in j\n\
-70 lu file thing\n\
-6 ln court PROPN\n\
-53 sp other P ADJ\n\
54 n2 DET NOUN PROPN\n\
-30 sn other of j\n\
-76 n2 NOUN NOUN P\n\
-16 lp vote NOUN\n\
-72 n under\n\
39 n2 NOUN P j\n\
-25 sp adjective PRON ’s\n\
-7 sn other at NOUN\n\
-39 n2 NOUN A V\n\
13 lu endorse thing\n\
-30 np are VERBing PROPN\n\
-59 su show none ing\n\
7 n2 P PRON PROPN\n\
-11 lp state VERB\n\
-53 w introduced\n\
-53 lf introduce VERBed\n\
-50 n2 PROPN P PRON\n\
-16 np who VERBed PROPN\n\
8 sn say ADJ PROPN\n\
-48 w accepted\n\
-48 lf accept VERBed\n\
-10 w holds\n\
-4 lf hold VERBs\n\
9 n2 PROPN h V\n\
-27 lu accept far\n\
-9 sn speak NOUN P\n\
25 sp speak NOUN and\n\
-110 lu file far\n\
-6 lt file 8\n\
17 ln report NOUN\n\
-50 lp report the\n\
-56 lp plan NOUN\n\
-11 sp noun PRON NOUN\n\
50 sp think PROPN NOUN\n\
-26 w opposing\n\
27 np NOUN NOUN0 .\n\
-55 lt vote 2\n\
-11 st other 2 thing\n\
-45 n2 PROPN NOUN .\n\
-25 ln vote VERB\n\
-11 su speak thing s\n\
-32 l interrupt\n\
-54 w interrupted\n\
-54 lf interrupt VERBed\n\
4 sp speak NOUN ,\n\
-32 lt interrupt -\n\
13 lu describe thing\n\
-100 sp say ¶ Q\n\
16 ln issue a\n\
-20 lu issue thing\n\
-16 np , VERBed a\n\
26 ln tell a\n\
-6 np PROPN VERB0 a\n\
-82 ln compare to\n\
-41 n2 o PRON PROPN\n\
-35 ln say of\n\
-76 sn say of V\n\
-49 ln say what\n\
-19 ln attack a\n\
6 w favor\n\
4 sp show PROPN is\n\
-30 n2 P NOUN P\n\
14 v tell 64 v\n\
15 np is VERBing a\n\
-23 w urging\n\
-15 lf urge VERBing\n\
-6 sn other in PRON\n\
-46 sp other w are\n\
26 su other people 0\n\
-17 n another\n\
32 np VERB NOUNs VERB\n\
4 l chant\n\
12 ln chant Q\n\
10 lt chant -\n\
-26 np NOUN VERBed Q\n\
-8 w loved\n\
-4 lf love VERBed\n\
12 sn think NOUN P\n\
18 lp respond to\n\
24 sn say to j\n\
11 sp say x to\n\
33 lu respond far\n\
-5 ln accusation that\n\
-31 lu accusation none\n\
-8 lt accusation 2\n\
25 lp message NOUN\n\
22 w hoping\n\
22 lf hope VERBing\n\
12 sp think NOUN ,\n\
-17 st think 8 thing\n\
-19 sn other any NOUN\n\
33 lp tell he\n\
-8 l cheer\n\
-23 sf speak ADJing\n\
-9 ln cheer NOUN\n\
-3 p2 he VERB\n\
-7 lu cheer far\n\
37 np has VERBed NOUN\n\
-6 np NOUN NOUNs ,\n\
-76 lu want people\n\
13 sn noun for V\n\
-6 np his NOUN0 for\n\
-66 np he VERBs the\n\
4 lf advice NOUN0\n\
9 n2 PRON A j\n\
62 p after\n\
-15 lp ask to\n\
6 np to VERB0 a\n\
37 sp noun C a\n\
-5 lp offer ,\n\
-21 l welcome\n\
8 sp noun A ADJ\n\
-19 lf want VERBs\n\
-11 p2 anyone who\n\
-11 lu want who\n\
35 st think - who\n\
73 ln release a\n\
-24 ln aim at\n\
5 lp aim PROPN\n\
-143 sn other at PROPN\n\
-22 l contrast\n\
19 np NOUN VERBs PROPN\n\
5 w slams\n\
7 ln slam PROPN\n\
14 n2 PROPN P NOUN\n\
41 np NOUN NOUNs PROPN\n\
-3 sn other in NUM\n\
-94 sp other - NOUN\n\
-30 l care\n\
-28 sp think ' PROPN\n\
-72 lu care none\n\
-4 lt care -\n\
11 lp claim NOUN\n\
-47 lu set thing\n\
-12 w questions\n\
-9 lp question VERB\n\
7 sp speak NOUN NOUN\n\
55 np NOUN VERB0 by\n\
29 ln criticize by\n\
6 p2 has been\n\
-93 st say 16 none\n\
15 w hopes\n\
62 lp hope PROPN\n\
9 lu hope name\n\
-73 n before\n\
-13 sp speak r ,\n\
-36 w feels\n\
-36 lf feel VERBs\n\
-28 lp feel he\n\
37 sp think & he\n\
3 n2 PRON D PRON\n\
-30 n2 PRON A Q\n\
4 ln debate and\n\
89 sn adjective that PRON\n\
-38 n2 PRON NOUN ,\n\
3 ln dismiss NOUN\n\
21 n2 NOUN f PRON\n\
10 n2 PRON j j\n\
-13 sp other w is\n\
-5 w referred\n\
-5 lf refer VERBed\n\
-19 ln repeat NOUN\n\
-8 st noun 2 far\n\
22 l recite\n\
22 lt recite -\n\
5 w attacked\n\
5 lf attack VERBed\n\
63 sn other NOUN PROPN\n\
14 ln ask the\n\
-36 v tell 32 -\n\
-10 l request\n\
-15 w request\n\
-45 lu request none\n\
-70 v noun 2 v\n\
54 np a NOUN0 VERB\n\
-29 n2 o PROPN NOUN\n\
6 l warn\n\
51 lf report VERB0\n\
-20 w convincing\n\
-9 ln convince NOUN\n\
-98 su tell none ing\n\
35 n2 P NOUN j\n\
-38 st other - it\n\
17 n2 P PROPN NOUN\n\
-8 lu counter far\n\
-3 np ADJ NOUNs .\n\
3 sn say VERB NOUN\n\
-15 w denying\n\
-15 lf deny VERBing\n\
-35 lf care NOUN0\n\
12 p2 ¶ by\n\
-36 lu offer none\n\
-49 w finding\n\
-29 lf find VERBing\n\
-104 p about\n\
-61 lu find far\n\
-25 l deliver\n\
-16 w deliver\n\
-16 lf deliver VERB0\n\
-48 n2 P NOUN ,\n\
-35 lt deliver -\n\
-42 ln name a\n\
36 n2 o C NOUN\n\
22 lt continue 4\n\
3 w emphasize\n\
3 lf emphasize VERB0\n\
5 lp emphasize to\n\
-6 l position\n\
-10 l embrace\n\
-71 lf embrace VERB0\n\
-38 lt embrace -\n\
8 p2 as the\n\
-24 w position\n\
-21 lf position NOUN0\n\
-4 lp position ADJ\n\
-37 lu position none\n\
-24 lt position -\n\
-6 ln find NOUN\n\
16 st show 2 people\n\
-12 sp noun A the\n\
25 sp speak , he\n\
-34 p2 what they\n\
-35 np they VERB0 ADV\n\
10 sp noun & the\n\
-41 p2 and the\n\
-7 w tweets\n\
-4 sp write . he\n\
-47 lu ask people\n\
-56 ln ask about\n\
-23 sp adjective PRON is\n\
-34 lt clear 2\n\
-15 ln feel the\n\
-37 w documents\n\
-16 ln clear that\n\
-11 lp clear ADV\n\
-32 sn adjective that DET\n\
17 lu clear far\n\
-43 ln ask him\n\
-20 sn tell him DET\n\
23 np a NOUN0 .\n\
-16 l revelation\n\
-22 p2 ADJ and\n\
-43 np and NOUN0 NOUN\n\
10 w opposed\n\
10 lf oppose VERBed\n\
-36 ln oppose to\n\
11 lu oppose who\n\
-3 w cheered\n\
-3 lf cheer VERBed\n\
-5 sn speak ADV P\n\
-106 n2 PROPN . Q\n\
-66 w reporting\n\
-28 lf report VERBing\n\
-63 lu report far\n\
-27 lf report VERBs\n\
-8 sp other j ADJ\n\
-7 n across\n\
-55 np - NOUN0 NOUN\n\
-19 st write - who\n\
-31 sn think the j\n\
-97 sp think t he\n\
-125 p2 that he\n\
21 lu see name\n\
-12 p2 ADJ they\n\
25 sp other PROPN VERB\n\
-46 sp noun V NOUN\n\
-27 lp believe ADV\n\
-66 np NOUN NOUN0 NOUN\n\
-17 lp underscore NOUN\n\
-23 lu underscore thing\n\
-73 lu mean thing\n\
6 w seems\n\
7 lf seem VERBs\n\
28 lu seem it\n\
-5 lp support ,\n\
-8 sp noun NOUN ,\n\
-83 su noun thing 0\n\
-24 ln know ADJ\n\
24 sn think ADJ P\n\
20 np PROPN NOUNs to\n\
-60 n2 , PROPN C\n\
13 sn show that NUM\n\
-5 n2 f PROPN ,\n\
-71 ln compare with\n\
-29 np , VERBed with\n\
84 n2 DET j f\n\
-68 np ADV VERB0 they\n\
18 lp say Q\n\
-109 sp say . Q\n\
-96 p2 . Q\n\
-39 np Q VERB0 PROPN\n\
101 lf say NOUN0\n\
66 lp say NUM\n\
-54 ln view ADV\n\
-5 sn think ADV r\n\
16 lp view ’s\n\
21 p all\n\
77 su show people s\n\
-65 sp think C they\n\
-185 p2 VERB they\n\
42 ln view as\n\
-14 np to VERB0 that\n\
11 ln position on\n\
-20 p2 and NOUN\n\
-5 lp appear NOUN\n\
-18 n2 r j o\n\
32 np to VERB0 her\n\
-32 l lean\n\
-54 n2 j NOUN ,\n\
-27 p2 PROPN -\n\
-17 p2 for PROPN\n\
13 sn show PROPN P\n\
23 np NOUN VERBed a\n\
19 sn tell PROPN t\n\
10 st tell 2 name\n\
-13 w contrast\n\
-29 lu contrast none\n\
-9 w maintained\n\
-9 lf maintain VERBed\n\
-64 ln support among\n\
26 p2 has VERB\n\
67 ln find .\n\
-13 l trust\n\
-6 w trust\n\
-23 p2 NOUN on\n\
-6 lu trust far\n\
-6 ln ask whether\n\
-59 lp support the\n\
-61 lf vote NOUN0\n\
-54 lp support ADJ\n\
12 ln back the\n\
9 w agreed\n\
9 lf agree VERBed\n\
31 lu agree thing\n\
-23 ln find ADV\n\
7 np PROPN VERBs NOUN\n\
83 sn other to D\n\
30 n2 o D t\n\
-10 n2 t PRON '\n\
-74 sp noun DET VERB\n\
-16 l argument\n\
-67 np PROPN VERBs she\n\
10 su adjective people 0\n\
-38 n2 PRON ' DET\n\
-7 ln feel ADJ\n\
88 p2 but he\n\
9 lf confident ADJ0\n\
-48 v adjective 4 v\n\
-26 sp noun f ADJ\n\
3 p2 who can\n\
12 p2 VERB an\n\
-61 ln accuse of\n\
-28 sp say x be\n\
-25 p2 not be\n\
87 p2 as he\n\
-14 n2 o NOUN P\n\
9 w adding\n\
9 lf add VERBing\n\
23 np Q VERBing that\n\
36 sp tell ¶ PROPN\n\
4 w thanking\n\
4 lf thank VERBing\n\
24 w delivering\n\
24 lf deliver VERBing\n\
23 ln deliver a\n\
-7 lu deliver far\n\
-19 l scream\n\
-19 lt scream -\n\
38 n2 r j PRON\n\
15 w mention\n\
12 lu announce who\n\
-29 l hammer\n\
-12 w hammered\n\
-12 lf hammer VERBed\n\
-12 sp other PROPN has\n\
-29 lt hammer -\n\
-3 sp other NOUN and\n\
-50 n up\n\
-4 ln see what\n\
-16 lp see will\n\
-13 n2 NOUN h PRON\n\
-83 sn noun , PROPN\n\
17 n2 PRON A A\n\
21 sn adjective of DET\n\
7 w advocate\n\
-12 lu advocate far\n\
-27 sn say ADV DET\n\
-36 w claiming\n\
-36 lf claim VERBing\n\
-30 np - VERBed Q\n\
-14 ln call with\n\
-10 sn noun with NOUN\n\
-72 n2 P PROPN A\n\
33 n2 PRON NOUN V\n\
39 p2 NOUN were\n\
-20 p2 were VERB\n\
-111 p2 the ADV\n\
-3 l celebrate\n\
16 np PROPN NOUNs NOUN\n\
-48 n through\n\
-110 sp speak PRON he\n\
-96 p2 what he\n\
-135 ln show up\n\
-44 sn speak a j\n\
9 lt offer 8\n\
-60 lt message 2\n\
14 sp other ¶ he\n\
-56 p2 what she\n\
-49 sn other with PROPN\n\
-13 p2 ADJ -\n\
4 lu portray thing\n\
-22 p2 on ADJ\n\
-17 n each\n\
-38 ln say to\n\
-25 np ADJ NOUNs VERB\n\
-3 sp other NUM NOUN\n\
-43 p2 a ADV\n\
23 lf worry VERBed\n\
-27 ln worry about\n\
-4 lu worry they\n\
-15 np ADV VERBed about\n\
20 ln see as\n\
30 p both\n\
4 sn other of V\n\
-7 w allowing\n\
-7 lf allow VERBing\n\
-28 lu allow far\n\
-59 n2 h PRON V\n\
-20 lt joke -\n\
-19 sp think NOUN and\n\
-35 np and VERBs to\n\
23 l tout\n\
21 lt tout -\n\
-28 n into\n\
-19 w sign\n\
-61 p2 as a\n\
20 p2 her ADJ\n\
-26 ln call her\n\
29 lt decry -\n\
4 lu highlight far\n\
-18 sp noun C her\n\
15 lp address NOUN\n\
50 sp other V PROPN\n\
-79 w means\n\
-49 lf mean VERBs\n\
-44 l determine\n\
-10 lt determine -\n\
-6 np NOUN NOUN0 ADJ\n\
8 sp say PROPN to\n\
-52 lp cheer NOUN\n\
-59 np NOUN VERBed as\n\
-65 np PROPN VERBed an\n\
-25 np , VERBing her\n\
18 n2 V o V\n\
10 n2 o V j\n\
-12 lp attention ADJ\n\
-19 lf address NOUNs\n\
-18 np PROPN NOUNs on\n\
-8 np and VERB0 the\n\
-21 lu assure name\n\
-28 lt assure -\n\
-10 ln tell him\n\
-15 n2 PRON ' Q\n\
-70 su write far 0\n\
-33 np to VERB0 his\n\
-18 l weigh\n\
23 ln weigh in\n\
-21 lt try 16\n\
3 sn show that P\n\
7 sp say P NOUN\n\
5 ln want the\n\
-37 p2 those who\n\
44 np who VERB0 a\n\
-25 sn noun about PRON\n\
-26 np NOUN NOUNs about\n\
-25 lp talk is\n\
-8 lp ask NOUN\n\
9 sp tell DET NOUN\n\
22 lp look are\n\
-110 sp say PROPN who\n\
4 lp vote their\n\
34 ln care ADJ\n\
7 sp think j NOUN\n\
12 n2 NOUN P r\n\
-63 n2 PROPN & DET\n\
28 sn other by DET\n\
-34 lp back ADV\n\
25 lu back people\n\
48 lp identify who\n\
-6 sn other themselves s\n\
3 n2 PRON s NOUN\n\
80 lu identify who\n\
37 n2 PRON r j\n\
6 p2 up to\n\
3 lt state 2\n\
43 sp tell h he\n\
5 lp consider are\n\
-9 w detail\n\
15 sn noun about PROPN\n\
-10 lt question 16\n\
25 np VERB NOUNs about\n\
-23 sp speak PROPN VERB\n\
-46 ln ask NOUN\n\
-10 sp other PRON has\n\
-32 lu focus he\n\
-18 sp say t NOUN\n\
46 sn noun to A\n\
-43 sp other NOUN .\n\
-66 sp other PRON was\n\
-77 n2 o V h\n\
38 lp see who\n\
5 lu see who\n\
-130 np NOUN VERB0 as\n\
4 lu tell people\n\
22 np , VERB0 PROPN\n\
-32 sp other V ADV\n\
-21 p2 VERB ADV\n\
-50 n2 PRON & PROPN\n\
-5 su tell he ed\n\
-44 sp adjective A be\n\
-25 sp say V a\n\
56 np and VERBed the\n\
10 np not VERB0 any\n\
-16 st say 16 he\n\
-25 n2 t PRON D\n\
-26 sn think they A\n\
6 ln declare that\n\
6 lt declare 2\n\
-11 np a NOUN0 :\n\
-16 lt speak 8\n\
14 l insist\n\
-10 lu claim far\n\
25 lp focus to\n\
17 np to VERBs on\n\
9 sp speak PROPN NOUN\n\
-50 np was VERBed PROPN\n\
4 lf chant NOUNs\n\
-10 n2 r o DET\n\
-3 ln endorse him\n\
-40 lu endorse who\n\
-6 ln state ADJ\n\
49 n2 f V P\n\
13 p2 she is\n\
-41 p2 ¶ that\n\
23 sn speak a Q\n\
52 np and VERB0 that\n\
-20 sn say to C\n\
36 lp attention her\n\
28 sp noun V her\n\
4 sn speak what PRON\n\
17 n2 PRON PRON C\n\
-45 n2 DET j ,\n\
-49 w appearing\n\
-49 lf appear VERBing\n\
-17 ln appear in\n\
-31 sn say Q &\n\
3 lp continue NOUN\n\
-5 np NOUN VERB0 her\n\
-85 ln add to\n\
-107 sn say to PRON\n\
-27 sn say its NOUN\n\
-56 n2 PRON NOUN PROPN\n\
20 np has VERBed VERB\n\
-23 n2 P j P\n\
-11 n2 DET NUM NOUN\n\
-46 lu celebrate name\n\
30 sn say to Q\n\
-13 sp other w ADV\n\
-5 np his NOUN0 ,\n\
-42 sp other , he\n\
7 w vowed\n\
-21 sn other by NOUN\n\
28 lu pledge he\n\
50 ln feel VERB\n\
-9 w reading\n\
6 sp show P PROPN\n\
18 sn tell the j\n\
-82 n2 DET NUM -\n\
41 n2 j NOUN f\n\
-13 ln care ADV\n\
31 n2 PROPN . DET\n\
13 p2 both NOUN\n\
-64 lu support other\n\
-4 sp think j to\n\
12 np ¶ VERBing ADJ\n\
-10 lf release VERB0\n\
-5 np a NOUN0 in\n\
4 np and VERBed it\n\
11 np has VERBed his\n\
-30 sn noun as DET\n\
3 ln remind PROPN\n\
-21 n2 P DET V\n\
-71 n outside\n\
-10 ln ask for\n\
-41 np NOUN VERBed for\n\
-45 n within\n\
11 lu want thing\n\
79 lf want NOUN0\n\
32 lu want none\n\
8 p2 each NOUN\n\
-66 lu feel thing\n\
-31 np PROPN NOUNs VERB\n\
-5 n2 . PRON A\n\
-17 lu support they\n\
-16 np a NOUN0 to\n\
-6 lp issue NOUN\n\
51 lp ask was\n\
18 sp tell NOUN was\n\
3 su tell thing ed\n\
-10 p2 VERB those\n\
-17 lu look he\n\
33 n2 , r h\n\
13 lp clear VERB\n\
7 n2 j NOUN h\n\
-32 lu joke none\n\
-12 np - VERBing PROPN\n\
27 lp see PROPN\n\
32 sp other Q PROPN\n\
-44 p2 be ADV\n\
5 l vouch\n\
5 ln vouch for\n\
-14 lt reaction -\n\
-39 ln propose NOUN\n\
-75 np his VERBed NOUN\n\
-5 lu ban far\n\
20 w defended\n\
20 lf defend VERBed\n\
4 sn noun - P\n\
8 np NOUN VERB0 ,\n\
-25 sn think for DET\n\
-68 p2 he was\n\
-42 lu hope he\n\
-23 su think he ing\n\
-31 sn tell about PRON\n\
-53 lt ask 16\n\
-25 sf other ADJing\n\
-4 lu seem far\n\
23 sp show V to\n\
-70 np , VERB0 ,\n\
-6 n2 o V r\n\
-12 l assume\n\
-74 st think 8 far\n\
11 n2 PROPN t DET\n\
4 lu declare name\n\
-63 lp celebrate PROPN\n\
22 w sought\n\
-18 np he VERBed ADJ\n\
119 np VERB NOUN0 that\n\
-11 w encouraging\n\
-11 lf encourage VERBing\n\
-56 ln encourage NOUN\n\
18 sp other s he\n\
10 w offer\n\
21 lf offer VERB0\n\
-12 sn think PROPN h\n\
14 np been VERBed .\n\
-12 lu voice far\n\
-28 l prove\n\
-20 w proved\n\
-20 lf prove VERBed\n\
-9 lu prove thing\n\
-18 lt prove -\n\
24 np was VERBed as\n\
-28 sn say in NUM\n\
-17 ln vote PROPN\n\
-79 sn other PROPN A\n\
-28 sn say an NOUN\n\
4 ln comment about\n\
-39 sf say ADJed\n\
15 lf hope NOUN0\n\
36 lp hope the\n\
10 sp noun NOUN PROPN\n\
76 np PROPN NOUN0 ADV\n\
-7 lf ban VERBing\n\
-31 lp want NOUN\n\
31 sn other to r\n\
10 n2 PROPN , &\n\
-21 sp say P ADV\n\
78 sp think , they\n\
82 p2 , they\n\
11 np to VERBs NOUN\n\
-34 p2 NOUN will\n\
-10 lt complaint -\n\
-20 lp list NOUN\n\
31 lp see n’t\n\
-35 n2 PROPN PROPN V\n\
108 p2 out a\n\
18 st other 4 people\n\
33 st other 8 name\n\
6 lu suggestion none\n\
-27 l charge\n\
16 ln charge with\n\
-72 lt charge -\n\
-58 np ADV VERBed with\n\
-32 w delivered\n\
-32 lf deliver VERBed\n\
-9 w struggled\n\
-9 lf struggle VERBed\n\
-36 lp struggle has\n\
34 np has VERBed to\n\
-16 lf rule NOUNs\n\
29 lu hope people\n\
14 st think 8 people\n\
21 ln say for\n\
-19 sn say for NOUN\n\
40 n2 P NOUN PRON\n\
-5 lf file VERB0\n\
-53 p must\n\
-17 w beginning\n\
-41 np the NOUNing of\n\
-26 n above\n\
-7 ln disavow PROPN\n\
32 np to PROPN0 PROPN\n\
3 lp advocate ADJ\n\
-23 p2 who has\n\
5 lp endorse ADV\n\
-54 lu promote thing\n\
-9 np VERB VERBing PROPN\n\
-21 l agreement\n\
-42 lu agreement none\n\
-50 lt agreement -\n\
35 ln push for\n\
-28 lp doubt no\n\
-34 ln support his\n\
17 np his VERBs to\n\
-9 p2 he will\n\
15 lp answer to\n\
-124 n2 b PROPN ,\n\
10 n2 o V NUM\n\
10 sp speak , PROPN\n\
21 lu count name\n\
20 sp adjective A not\n\
12 st tell 8 thing\n\
-30 n2 P NOUN t\n\
26 sp say , she\n\
50 n2 o C t\n\
9 np her NOUN0 that\n\
-34 p2 PROPN had\n\
-28 n2 b NOUN &\n\
-30 np and NOUNs on\n\
26 ln support VERB\n\
5 lu cite thing\n\
-28 sn speak ADJ NOUN\n\
33 sn noun to C\n\
14 sp noun C to\n\
-108 l advance\n\
-8 lt advance -\n\
-26 sp other A have\n\
-60 p2 would have\n\
-51 sp other DET ADV\n\
-16 n2 , PRON C\n\
-59 p what\n\
-41 lt project -\n\
-32 np VERB NOUN0 NOUN\n\
6 lp respond NOUN\n\
-25 np NOUN VERBed with\n\
31 np with NOUNs of\n\
-28 n2 P , &\n\
-11 lp identify ADV\n\
-17 w demanded\n\
-17 lf demand VERBed\n\
-6 ln respond by\n\
-38 np , VERBed by\n\
-42 lu charge name\n\
-47 w answers\n\
-17 lp answer VERB\n\
-34 sp noun P VERB\n\
10 sp tell r to\n\
12 n2 r t DET\n\
11 ln word about\n\
27 lp refer ,\n\
7 lu refer far\n\
42 l lament\n\
22 w considers\n\
22 lf consider VERBs\n\
-21 w estimated\n\
-21 lf estimate VERBed\n\
-19 lp talk PROPN\n\
-38 np , VERBs a\n\
-55 lp name NOUN\n\
-32 ln list of\n\
23 ln believe in\n\
19 sn think in NOUN\n\
-73 sp adjective PRON was\n\
18 sn other an NOUN\n\
-12 np to VERB0 an\n\
-5 w smiling\n\
-5 lf smile VERBing\n\
-45 p2 who is\n\
-31 np PROPN NOUN0 ,\n\
14 w reminded\n\
14 lf remind VERBed\n\
-30 v show 4 v\n\
-56 w believed\n\
-56 lf believe VERBed\n\
-3 lp release ADV\n\
28 sn other an j\n\
21 np Q VERBing the\n\
10 ln describe NOUN\n\
-4 sn speak NOUN V\n\
-3 n2 NOUN V P\n\
6 lt insist -\n\
-52 sn other NUM NOUN\n\
3 ln ask to\n\
-8 np her NOUN0 to\n\
-19 ln order NOUN\n\
-4 p2 she would\n\
-3 l pass\n\
-74 w pass\n\
-48 lf pass VERBs\n\
-7 su other they s\n\
-54 lt pass -\n\
-23 sp think C she\n\
-172 p2 VERB she\n\
-51 l hedge\n\
-32 sn other NOUN &\n\
-34 lt hedge -\n\
50 ln note the\n\
-47 lu answer name\n\
-3 sp speak A not\n\
-22 ln question on\n\
-21 ln push ADV\n\
-5 np in VERBing the\n\
-16 sp noun & VERB\n\
-12 p2 and VERB\n\
20 p2 as she\n\
-14 n2 , PRON NOUN\n\
-25 lp support her\n\
-44 sn noun for j\n\
-10 n2 f PROPN NOUN\n\
-34 w determined\n\
-33 lf determine VERBed\n\
23 ln statement .\n\
-7 sn tell PROPN j\n\
49 sp say NOUN that\n\
-11 l amplify\n\
-8 np no NOUNs to\n\
-7 p either\n\
-65 l honor\n\
-65 lt honor -\n\
-14 np a NOUN0 of\n\
39 v show 32 -\n\
-8 w charge\n\
-5 lf charge NOUN0\n\
-38 n2 P PRON P\n\
60 ln charge PROPN\n\
25 lu charge thing\n\
-31 sp tell V to\n\
-12 l title\n\
-6 lu title none\n\
34 lp court a\n\
-29 np ADJ NOUN0 with\n\
-6 sn show a NOUN\n\
11 lp think NOUN\n\
57 ln pass a\n\
-40 sp speak P NOUN\n\
-4 st think - it\n\
44 sn say an PROPN\n\
-5 w sentiment\n\
-5 lf sentiment NOUN0\n\
-23 w reflects\n\
-23 lf reflect VERBs\n\
-59 sp other D NOUN\n\
-18 w seek\n\
3 ln seek NOUN\n\
-10 lp seek ADV\n\
11 ln apologize for\n\
6 sn speak for PRON\n\
-16 p2 after being\n\
-9 sp speak r to\n\
5 ln understand ADV\n\
-5 lp think to\n\
36 np have VERBed PROPN\n\
-6 sn other a PROPN\n\
-57 sp say PROPN had\n\
-153 ln pledge NOUN\n\
26 sp say NUM ,\n\
-7 st adjective 2 name\n\
9 lu seek he\n\
15 lt hint -\n\
-5 n2 PROPN NOUN NOUN\n\
27 np NOUN NOUN0 to\n\
-35 lp suggest NOUN\n\
-77 st other 16 who\n\
10 w blasted\n\
10 lf blast VERBed\n\
-26 np ’s NOUN0 that\n\
17 lp criticism VERB\n\
22 sn noun for C\n\
9 lf warning NOUNing\n\
9 sf noun NOUNing\n\
24 ln warning that\n\
48 lt warning 2\n\
-44 sn think what PRON\n\
-111 n2 PRON PRON A\n\
7 lp accuse and\n\
55 np , VERBed that\n\
-35 p2 . ADV\n\
-4 np ADV VERBed whether\n\
-21 w thought\n\
-10 np they VERB0 was\n\
-6 p while\n\
-7 p2 PROPN while\n\
-26 lu charge far\n\
-20 np ADV VERBs to\n\
-81 n itself\n\
-23 lp enjoy PROPN\n\
-80 lu enjoy name\n\
5 sn speak about DET\n\
-8 p2 VERB some\n\
-19 sn think for NOUN\n\
-70 sf show PROPN0\n\
-6 sp show DET PROPN\n\
55 ln quote PROPN\n\
13 w encourage\n\
47 lp encourage to\n\
11 n2 PROPN NOUN o\n\
12 lu encourage far\n\
4 sn speak PROPN s\n\
-30 st think 4 far\n\
9 w encouraged\n\
9 lf encourage VERBed\n\
-25 lu hope I\n\
8 sn think you A\n\
19 sp think , i\n\
11 lt try 4\n\
-51 np to VERB0 you\n\
17 lt denounce -\n\
-21 sp adjective V ADV\n\
39 sn think it .\n\
-5 n2 P r o\n\
19 ln love to\n\
-7 ln plan for\n\
10 w promote\n\
10 lf promote VERB0\n\
-32 lu promote far\n\
11 n2 P r PRON\n\
-4 lp talk he\n\
-34 n2 P NOUN A\n\
5 sp think r ADV\n\
-10 sp say PRON he\n\
19 n2 P PRON ,\n\
6 ln denounce the\n\
-17 np no NOUN0 PROPN\n\
-9 p these\n\
28 n2 NOUN A j\n\
3 lt promise 2\n\
10 lp look ADV\n\
5 ln claim to\n\
8 n2 PROPN r j\n\
9 lu distance name\n\
-36 lu understand far\n\
-49 l advise\n\
-34 sp say PRON would\n\
-15 lt advise -\n\
-34 np PROPN VERBing the\n\
43 lp believe NOUN\n\
-47 lu tell none\n\
-85 p2 if he\n\
-6 lf pledge NOUN0\n\
-59 p ;\n\
57 sn noun VERB PRON\n\
-11 lt statement 8\n\
38 w describing\n\
38 lf describe VERBing\n\
-25 st speak 8 thing\n\
-32 sn noun a NOUN\n\
-62 np his NOUN0 a\n\
-3 lt anticipate -\n\
12 np , VERB0 it\n\
21 ln hold ADV\n\
20 sn say ADV ,\n\
23 sn speak it Q\n\
5 n2 t DET r\n\
-45 lu according other\n\
3 np ADJ NOUN0 about\n\
-41 sn say . Q\n\
16 np he VERB0 of\n\
-13 ln say this\n\
21 sp other PROPN had\n\
4 lu demand none\n\
21 ln file a\n\
-88 p2 , as\n\
-16 w debates\n\
-11 lf debate NOUNs\n\
-7 lp ask she\n\
-3 lt disclosure -\n\
21 w assailed\n\
21 lf assail VERBed\n\
-4 ln agree to\n\
22 ln report ADJ\n\
-11 n2 P PROPN h\n\
8 l balk\n\
8 w balked\n\
8 lf balk VERBed\n\
8 ln balk at\n\
8 lt balk -\n\
95 np and VERBed to\n\
-3 np he VERBed on\n\
3 lp attack of\n\
-9 sn noun VERB o\n\
-11 l paint\n\
21 lp avoid PROPN\n\
41 sp other , she\n\
-18 lp try ,\n\
27 sp say NOUN were\n\
6 n2 b PRON NOUN\n\
-11 ln comment PROPN\n\
52 p2 have ADV\n\
-43 st think 2 name\n\
-30 lu share none\n\
-3 l concerned\n\
-3 w concerned\n\
22 lp reference ADJ\n\
60 lp attack his\n\
-22 p2 NOUN she\n\
-31 lt admit -\n\
24 w questioned\n\
10 lf question VERBed\n\
13 ln ask by\n\
-13 lu conclude thing\n\
11 lp look a\n\
-57 lu pledge none\n\
9 lp say )\n\
-5 l venture\n\
-4 lu mention thing\n\
-36 lp say that\n\
7 lp refuse and\n\
-19 ln feel ADV\n\
-44 w write\n\
-6 lp write to\n\
27 n2 f NOUN o\n\
-45 w champion\n\
18 lp explain to\n\
-12 ln remember PROPN\n\
-4 sn think PROPN s\n\
30 ln seem like\n\
-4 lp seem PROPN\n\
11 sn other like DET\n\
12 lu seem name\n\
-13 w signal\n\
35 sn say that r\n\
-8 w understands\n\
-8 lf understand VERBs\n\
-22 ln understand the\n\
14 lp email NOUN\n\
-4 n2 , NOUN DET\n\
-10 n2 NOUN , PRON\n\
47 lp reveal NOUN\n\
24 lp confirm PROPN\n\
15 lu confirm name\n\
-40 lu revelation none\n\
-5 lp want ,\n\
-63 lf schedule VERBed\n\
-22 lu schedule name\n\
-67 lu seek who\n\
-28 n these\n\
-29 sn say ADV C\n\
3 sn show to A\n\
-8 lu prove name\n\
-6 sf speak ADJed\n\
-11 sp say PRON to\n\
-8 np and VERB0 a\n\
-6 l commitment\n\
-27 w commitment\n\
-27 lf commitment NOUN0\n\
-41 np has VERBed ADV\n\
-8 lt support 16\n\
-77 p2 that ADV\n\
-18 n2 PROPN , A\n\
-20 np Q VERBs PROPN\n\
63 sn other what PRON\n\
-62 sn other her j\n\
-24 sp noun ' NOUN\n\
-83 sn noun in PROPN\n\
-41 ln see a\n\
-18 np PROPN NOUN0 to\n\
14 lu appear thing\n\
22 n2 t NOUN f\n\
-30 w embraced\n\
-51 lf embrace VERBed\n\
-3 sp think V NOUN\n\
87 p2 this NOUN\n\
-13 n2 P PROPN C\n\
-5 ln sign up\n\
-20 sn other up P\n\
-17 lf wish VERB0\n\
-12 lu accuse who\n\
-32 sn noun , '\n\
-64 n2 , ' PROPN\n\
4 ln decide not\n\
42 sn other not o\n\
24 p2 though he\n\
26 lp feel to\n\
-33 p ‘\n\
-13 sn other about j\n\
-74 lu talk name\n\
-56 p (\n\
-51 su think other ing\n\
-8 ln think there\n\
-20 sn think there A\n\
3 ln concern about\n\
-29 sn noun about DET\n\
7 lt concern 8\n\
-26 sn think that '\n\
-8 sp noun ' the\n\
-24 np you VERB0 PROPN\n\
-37 n we\n\
17 np PROPN NOUNs PROPN\n\
-48 p2 VERB for\n\
-10 sp think t she\n\
-86 p2 that she\n\
22 sn write in DET\n\
-8 lp tweet NOUN\n\
-6 n2 P r r\n\
24 sn other as DET\n\
-25 n2 s DET j\n\
-29 n2 h C P\n\
-42 sp speak PROPN to\n\
-71 lu agree he\n\
6 lu decline people\n\
-58 sn speak a PROPN\n\
-37 lu criticize people\n\
-25 ln say as\n\
11 ln appear ADJ\n\
-37 n2 j . ¶\n\
-38 ln seem ADV\n\
-114 lu figure none\n\
9 ln agree on\n\
-73 lp support and\n\
-30 su show they 0\n\
-41 ln ignore the\n\
-14 l react\n\
-6 lt react -\n\
-15 lt point 16\n\
-42 np to VERB0 .\n\
30 np , VERB0 NOUN\n\
-23 w sound\n\
47 np PROPN PROPNed PROPN\n\
-42 lp announce to\n\
-39 sp think A been\n\
7 n2 , r ,\n\
22 w stating\n\
22 lf state VERBing\n\
4 lf embrace NOUN0\n\
10 ln embrace of\n\
-22 np NOUN NOUN0 ADV\n\
-20 np and NOUN0 to\n\
4 ln report PROPN\n\
-7 p2 ¶ NOUN\n\
-36 ln favor PROPN\n\
-6 lp favor NOUN\n\
-34 lu favor name\n\
39 n2 PROPN PRON A\n\
-135 p should\n\
13 ln text NOUN\n\
-45 n2 o V &\n\
-3 lu share far\n\
-23 ln echo PROPN\n\
-33 l chip\n\
-33 lt chip -\n\
-29 su write none ing\n\
-54 lt aware -\n\
-14 l frame\n\
-17 lt frame -\n\
-124 lp say will\n\
25 ln according NOUN\n\
-73 ln push PROPN\n\
-4 lu frame none\n\
-3 p2 who will\n\
23 sn noun to NOUN\n\
-80 np NOUN VERB0 on\n\
-4 np PROPN VERBed this\n\
3 np not VERB0 that\n\
-49 lp highlight ,\n\
-12 sp think f PROPN\n\
34 sp noun r VERB\n\
-33 sn other that DET\n\
-19 lp want i\n\
-4 sn think PROPN o\n\
34 lu blame far\n\
-47 p2 should not\n\
3 w express\n\
-66 n2 j NOUN &\n\
9 sp think NOUN is\n\
13 p2 which has\n\
-6 lp claim ’s\n\
10 ln write .\n\
68 np NOUN VERB0 .\n\
7 sp other , a\n\
-14 ln add another\n\
-9 lt assume -\n\
-17 np has VERBed on\n\
-10 ln predict the\n\
46 ln reveal PROPN\n\
39 ln note ,\n\
9 lp willing NOUN\n\
9 np NOUN ADJing to\n\
-3 lp present NOUN\n\
12 sp write DET NOUN\n\
13 sn say that ,\n\
4 ln call into\n\
6 sn speak into NOUN\n\
-43 su speak other s\n\
-13 p2 it ADV\n\
12 n2 PROPN NOUN f\n\
-15 ln hit a\n\
17 sp noun , with\n\
3 lu plan far\n\
7 st speak 2 thing\n\
-30 p against\n\
-46 lu publish thing\n\
24 sn show no NOUN\n\
33 st show 16 name\n\
-100 p2 about his\n\
19 np his NOUN0 that\n\
14 np NOUN VERBs ,\n\
-10 n2 P j .\n\
61 p2 , have\n\
-12 lp pledge ADV\n\
-20 ln pass the\n\
-63 np that VERBed the\n\
26 sp think A be\n\
15 sn speak out DET\n\
-60 np NOUN VERBed of\n\
-28 lp estimate PROPN\n\
17 sn noun was t\n\
12 p2 with NOUN\n\
27 n2 NOUN o C\n\
-65 ln react to\n\
46 p2 . )\n\
23 lt lament -\n\
-14 n2 P DET ~\n\
5 sp other A being\n\
10 lp compare PROPN\n\
-42 lu see none\n\
-13 p2 NOUN while\n\
-24 lu according people\n\
26 n2 r PROPN A\n\
-47 p at\n\
-55 ln propose ADJ\n\
17 sn other NOUN :\n\
8 lp call of\n\
39 n2 & V DET\n\
-17 ln suggest a\n\
33 sp think PRON PROPN\n\
-21 su think none ed\n\
32 lu cite name\n\
16 lt report 16\n\
-92 sn say ADV r\n\
-29 lp note ADJ\n\
-24 l cable\n\
-3 w cable\n\
3 w voiced\n\
3 lf voice VERBed\n\
9 lu voice thing\n\
10 ln pass NOUN\n\
-27 lu pass far\n\
53 sn noun , r\n\
-26 l theory\n\
-57 lu worry far\n\
-19 sn show NOUN o\n\
11 ln demand ADJ\n\
-52 lu demand far\n\
7 ln fear that\n\
10 sp noun h of\n\
10 p2 because of\n\
19 lt fear 2\n\
-21 l hate\n\
-78 p nobody\n\
-12 lt hate -\n\
16 w argue\n\
16 lf argue VERB0\n\
-40 w seeing\n\
-40 lf see VERBing\n\
-16 w favors\n\
32 n2 NOUN ' NOUN\n\
4 w signaled\n\
4 lf signal VERBed\n\
23 sp noun C their\n\
-41 l suppose\n\
-41 w supposed\n\
-41 lf suppose VERBed\n\
21 su noun thing s\n\
3 lt repudiate -\n\
-37 su speak who ed\n\
-9 lt suggest 4\n\
23 sn speak ADV f\n\
-15 sn speak NOUN o\n\
12 ln condemn the\n\
-11 st adjective - it\n\
-16 p2 Q by\n\
-42 lu condemn far\n\
7 np by VERBing PROPN\n\
-7 lu explain thing\n\
-31 sn noun PROPN ,\n\
-73 np , PROPN0 PROPN\n\
26 w impressed\n\
26 lt impress -\n\
-25 lp pledge a\n\
-11 sp say r to\n\
6 np she VERBed a\n\
32 lp condemn NOUN\n\
42 sn other against DET\n\
-8 ln sound like\n\
-28 lt comment 2\n\
-70 p2 should be\n\
-3 sn speak on PRON\n\
-25 su show who 0\n\
-7 ln acknowledge that\n\
-3 l affirm\n\
19 lp call ADJ\n\
-17 lp remark PROPN\n\
4 ln see ADV\n\
-10 su write he 0\n\
-53 n2 NOUN . Q\n\
10 w lists\n\
10 w sounded\n\
10 lf sound VERBed\n\
14 ln compare PROPN\n\
11 sf tell PROPNed\n\
12 np ADV VERB0 ADJ\n\
-49 p2 about PROPN\n\
-17 ln critical to\n\
-66 lu understand thing\n\
13 st speak 4 people\n\
-37 p over\n\
3 st other 8 other\n\
93 np that VERBed PROPN\n\
7 np ADJ NOUN0 over\n\
21 ln hit PROPN\n\
20 lp point ADV\n\
13 n2 V PRON NOUN\n\
-36 lp plan his\n\
7 lp appear ADV\n\
28 lu understand none\n\
76 ln put it\n\
18 sn speak it ,\n\
-5 lp push to\n\
-47 n2 , C ,\n\
11 lu endorse people\n\
-3 sn tell NOUN ,\n\
4 l deride\n\
-12 st speak 16 far\n\
-30 ln argument about\n\
13 p2 ’s a\n\
-17 lu consider they\n\
-88 sn think NOUN &\n\
6 lu recognize people\n\
40 su think people s\n\
45 lp see they\n\
-67 lu focus people\n\
-136 ln find a\n\
32 n2 PROPN & PRON\n\
-3 sn speak an j\n\
-38 lt answer 16\n\
-9 n2 NOUN j NOUN\n\
5 sp other , and\n\
-5 w boasts\n\
-5 lf boast VERBs\n\
30 w assumption\n\
30 lf assumption NOUN0\n\
7 lt assumption 2\n\
-4 w meaning\n\
31 lp recall ,\n\
45 ln speak of\n\
-11 sp noun PROPN VERB\n\
16 ln agree that\n\
44 sn other up o\n\
-62 n2 PRON r r\n\
8 st tell 2 thing\n\
7 w expect\n\
-7 sn show ADV r\n\
-37 sn speak ADV j\n\
-57 lu describe people\n\
-35 lu label none\n\
6 p does\n\
18 ln believe ,\n\
-6 sn speak with PRON\n\
8 lu worry people\n\
-11 lt rule 2\n\
-62 ln appear on\n\
-15 l recommendation\n\
-55 lt recommendation -\n\
11 w ordered\n\
11 lf order VERBed\n\
-28 l certify\n\
-22 sn say , NOUN\n\
-4 sp say o ADV\n\
-35 sn other against PROPN\n\
-24 lu list who\n\
-6 lp hope he\n\
20 lt seem 4\n\
-13 sn other a NUM\n\
-28 w explains\n\
49 ln offer NOUN\n\
19 lu introduce far\n\
6 lt reiterate -\n\
-53 p n't\n\
-5 lp blame to\n\
-13 p2 is to\n\
-35 np PROPN VERBing that\n\
-18 sp noun PROPN 's\n\
-42 p2 PROPN 's\n\
19 sp tell C ADV\n\
19 lp order NOUN\n\
20 ln reason to\n\
3 ln begin a\n\
-49 p '\n\
-10 p2 PROPN '\n\
39 p2 while ADV\n\
27 np ADV VERBing for\n\
-14 sp other PROPN 's\n\
7 lu argue he\n\
-12 sn say . DET\n\
8 lu eager name\n\
-24 w reminder\n\
-24 lf reminder NOUN0\n\
-50 sp noun ¶ a\n\
-6 sp say PROPN 's\n\
-35 n2 PROPN NUM NOUN\n\
-10 p2 PROPN not\n\
33 sp speak j ,\n\
-23 np by VERBing that\n\
11 w hints\n\
44 lp hint PROPN\n\
-13 p2 PROPN that\n\
-26 np NOUN VERBs ADJ\n\
17 lp apologize PROPN\n\
-10 p2 NOUN 's\n\
4 lt suggestion 8\n\
-29 np 's NOUN0 to\n\
-13 sp other A n't\n\
-34 p2 did n't\n\
-4 st tell 16 thing\n\
-70 l volunteer\n\
-56 lt volunteer -\n\
3 np ADJ NOUNs :\n\
16 sn other its j\n\
3 sn think as DET\n\
3 lt deride -\n\
-39 w advocated\n\
-39 lf advocate VERBed\n\
25 lu advocate people\n\
7 st show 2 far\n\
53 lf advocate VERB0\n\
-11 lp comment a\n\
-12 p2 was a\n\
-29 n2 P PROPN b\n\
-3 lu invoke far\n\
-13 lt invoke -\n\
19 w referenced\n\
19 lf reference ADJed\n\
-48 lu reveal thing\n\
44 np and VERB0 VERB\n\
16 sn write NOUN -\n\
-21 lu pass he\n\
9 lp argument ADJ\n\
-6 ln favor to\n\
26 n herself\n\
35 np VERB NOUN0 at\n\
-37 ln hope PROPN\n\
-63 n2 PROPN & NOUN\n\
15 lt mention 4\n\
-20 lt word 2\n\
-32 np ADV VERB0 it\n\
-29 lp support are\n\
-78 lu hit thing\n\
-35 sn say an j\n\
-21 lp reflect ,\n\
20 p2 but the\n\
-34 p2 NOUN may\n\
-9 np who VERBed ADJ\n\
14 sn other as h\n\
-49 sf tell ADJing\n\
-135 n than\n\
32 lp care ADV\n\
3 sp say DET Q\n\
-38 n2 P V PRON\n\
-7 st speak 8 name\n\
-48 lu brand none\n\
12 n2 & V r\n\
11 lt envision -\n\
-16 lt affirm -\n\
-22 ln welcome the\n\
19 ln opinion on\n\
3 sn adjective about PROPN\n\
3 lp credit VERB\n\
-28 np he VERB0 at\n\
7 lp seem may\n\
13 n2 o r C\n\
3 sn speak for NOUN\n\
-23 lu imagine thing\n\
25 lf forecast NOUN0\n\
29 np have VERBed a\n\
-33 lu present name\n\
-48 lp issue an\n\
9 lp fear NOUN\n\
-21 np and NOUNs of\n\
-27 p2 which PROPN\n\
26 sn other a V\n\
-92 sp other PRON have\n\
-19 p2 they have\n\
17 p2 NOUN their\n\
-27 np a ADJing NOUN\n\
51 sn other and V\n\
-18 sn noun to j\n\
29 lp agree NOUN\n\
-30 lu challenge who\n\
20 np their NOUN0 to\n\
-44 sp say P ,\n\
-44 p2 out ,\n\
-36 n2 b NOUN .\n\
-3 lp publish ADV\n\
-9 w admitting\n\
-9 lf admit VERBing\n\
-13 lp vote will\n\
-13 n2 NOUN PRON V\n\
-49 su say it ing\n\
-48 n2 P , V\n\
-25 n until\n\
-27 su speak other ing\n\
-3 lu reveal far\n\
23 n2 , V j\n\
7 lt criticism 16\n\
-9 lp push has\n\
8 sp think NUM ,\n\
21 n2 NOUN h DET\n\
15 lp word the\n\
-16 lt contention -\n\
-48 np PROPN NOUN0 VERB\n\
-68 ln declare NOUN\n\
11 w recognizing\n\
11 lf recognize VERBing\n\
-48 np are VERBed ADV\n\
33 ln show ADJ\n\
-20 lu consider thing\n\
-16 sn noun : Q\n\
47 lt try 8\n\
-23 lu shout far\n\
34 np NOUN VERB0 up\n\
-53 lp focus is\n\
24 lp publish PROPN\n\
21 lu publish name\n\
-7 sp tell PROPN NOUN\n\
-44 ln see his\n\
-18 sn say as DET\n\
-34 n2 o PRON s\n\
-85 st show 16 none\n\
-19 v say 64 -\n\
-29 lf worry NOUNs\n\
-66 lu challenge far\n\
53 sn tell PROPN PRON\n\
9 w cheer\n\
19 lp seem ,\n\
-6 sp noun & PROPN\n\
-11 lu suggestion far\n\
5 sn say has A\n\
31 sn say , t\n\
-47 sp say D to\n\
36 sp speak V ,\n\
-40 sn write in PROPN\n\
-10 ln endorse a\n\
-89 lt support 2\n\
3 lu refer he\n\
17 sp speak w has\n\
-6 ln reiterate his\n\
17 lt deem -\n\
-12 sn speak VERB j\n\
-34 su noun other 0\n\
-15 sf write NOUNing\n\
-16 lu concerned far\n\
-16 su adjective far ed\n\
-23 sp speak C PROPN\n\
10 l allude\n\
10 ln allude to\n\
10 lt allude -\n\
15 sp say , they\n\
-8 ln prove ADJ\n\
44 sp adjective PROPN was\n\
12 lf wary ADJ0\n\
28 lp tweet a\n\
49 lp say it\n\
-54 sn other PROPN V\n\
-46 lt see 8\n\
41 lp oppose PROPN\n\
9 sp tell , he\n\
10 lp decline ,\n\
12 lu decline name\n\
-41 n toward\n\
25 sp say . it\n\
-52 n2 P t NOUN\n\
-14 n2 P NOUN DET\n\
8 sn speak NOUN w\n\
-13 np his NOUNs about\n\
18 p2 PROPN before\n\
-3 lu threaten other\n\
40 ln lean ADV\n\
-29 lt recommend -\n\
17 p2 although he\n\
27 lu criticize thing\n\
19 sn show PROPN j\n\
-50 st noun - other\n\
24 ln announce NOUN\n\
14 lu seek other\n\
48 np have VERB0 their\n\
-4 lu expect they\n\
6 w lashed\n\
6 lf lash VERBed\n\
6 ln emphasize the\n\
-32 lu assert name\n\
-32 sp speak , who\n\
-18 sn other her s\n\
-11 n2 DET PROPN o\n\
37 p2 ) ADV\n\
14 st adjective 4 far\n\
-6 w advised\n\
-43 lf advise VERBed\n\
-8 np , VERBing for\n\
-67 p2 those NOUN\n\
-94 sp tell j NOUN\n\
61 lu post he\n\
-41 sp say w PROPN\n\
20 np as VERBed by\n\
16 ln voice NOUN\n\
26 n2 PRON s Q\n\
-3 sn speak VERB PROPN\n\
21 ln show no\n\
-46 lp say '\n\
-21 sp say ' '\n\
-65 np ' VERB0 PROPN\n\
-8 sn say , '\n\
15 n2 , ' '\n\
-8 sp say ' he\n\
-10 p2 ' he\n\
40 sn say is V\n\
-32 p2 's NOUN\n\
-130 n2 . ' '\n\
-21 n2 f NOUN t\n\
-25 np has VERB0 ADJ\n\
-44 p2 that has\n\
-6 sn think their NOUN\n\
19 n2 PROPN PROPN j\n\
-194 p2 ' i\n\
-56 n2 NOUN . '\n\
-27 sn say we A\n\
-67 n2 , ' PRON\n\
-27 n our\n\
-55 p 're\n\
-88 sn say : '\n\
-85 sp think ' i\n\
45 n2 s j P\n\
-20 sn other with PRON\n\
-6 n 's\n\
5 np been VERBing NOUN\n\
38 n2 r DET j\n\
-10 n2 r r r\n\
-50 p2 they 're\n\
-26 np ADV ADJed about\n\
-18 p2 that it\n\
-49 sp think A n't\n\
-17 p2 do n't\n\
-8 lp think n't\n\
-23 p2 we are\n\
47 np are VERBing ADV\n\
3 p2 does n't\n\
-11 n2 NOUN V NOUN\n\
-17 lp promise NOUN\n\
-29 lt warning -\n\
-42 v show 64 -\n\
-62 n anything\n\
-19 n2 P ' '\n\
20 sn noun : r\n\
10 ln post ADJ\n\
5 sp noun DET who\n\
-23 sp say A to\n\
-7 p2 ' she\n\
27 ln complaint that\n\
37 lt complaint 2\n\
-13 lp want we\n\
-26 p2 ' we\n\
-150 p2 ' PROPN\n\
22 lu disclose far\n\
35 ln boast of\n\
21 p2 ¶ as\n\
-39 p2 can not\n\
-7 np 's NOUN0 that\n\
-3 w highlights\n\
16 sn say NUM f\n\
-11 lt question 2\n\
-28 lu recommend thing\n\
-26 ln add NUM\n\
-21 lp sure VERB\n\
-30 lp criticize NOUN\n\
-17 lf inform ADJed\n\
-17 sf tell ADJed\n\
6 lp urge PROPN\n\
-7 sp show PROPN to\n\
17 st think 4 none\n\
-15 ln tell ,\n\
-8 su say they ed\n\
-12 p2 ' it\n\
-66 sp say PRON and\n\
43 ln play down\n\
-18 p2 wo n't\n\
20 ln hope will\n\
27 np PROPN NOUN0 will\n\
-106 np PROPN NOUN0 for\n\
-17 p2 i would\n\
-25 sn speak PROPN r\n\
8 n2 r , V\n\
-19 sp think ' he\n\
7 sn other ADV f\n\
-31 l indication\n\
-31 lu indication none\n\
-13 ln say by\n\
-43 sn say by NOUN\n\
-70 sp say PRON had\n\
-124 p2 he had\n\
14 sn noun : '\n\
-14 p2 he 's\n\
-41 n2 PRON . '\n\
-7 p2 's ADV\n\
17 np ADV VERBed its\n\
-10 p 've\n\
-36 p2 we 've\n\
-23 np and VERB0 his\n\
30 sp think h we\n\
25 sn noun PROPN j\n\
4 sn think for V\n\
-8 sn think , '\n\
-16 sp speak t she\n\
-26 sn say with PRON\n\
-37 sn think PROPN C\n\
-60 p2 that would\n\
19 sn other over j\n\
-34 lu advise name\n\
-9 n2 A j ,\n\
41 np in VERBing PROPN\n\
-26 np n't VERB0 ADV\n\
-5 np PROPN VERBs is\n\
61 p2 and who\n\
18 lu hope who\n\
-4 st think 2 they\n\
27 np was VERBed of\n\
-69 st say 16 who\n\
-7 st think 16 far\n\
41 n2 NOUN NOUN j\n\
3 np had VERBed for\n\
-7 lu encourage it\n\
-19 p2 i 've\n\
-40 sn say at PROPN\n\
-3 lp accuse NOUN\n\
-48 p2 should have\n\
44 np NOUN NOUN0 about\n\
25 np he VERBed VERB\n\
18 sn think him r\n\
-31 lf sing VERBing\n\
13 ln estimate that\n\
13 lt estimate 2\n\
-5 np he VERBed for\n\
-5 np PROPN VERBing a\n\
-74 sn noun - NOUN\n\
18 sp tell , to\n\
26 ln question his\n\
10 lp feel who\n\
14 lu feel who\n\
4 p2 has n't\n\
14 lp prove to\n\
25 ln issue with\n\
13 lu promote name\n\
25 lp estimate NOUN\n\
7 np ' VERB0 the\n\
-4 n2 o DET V\n\
-3 lp threaten ADV\n\
68 sp other D no\n\
-11 lu call I\n\
16 lt convince 4\n\
11 ln reject NOUN\n\
22 np who VERBed their\n\
19 lp add '\n\
7 lp opposition his\n\
-17 st say 8 who\n\
-43 p 'd\n\
-28 ln know it\n\
-35 lt hint 2\n\
11 lp seek she\n\
16 lp sign no\n\
13 sp other & ADV\n\
37 np of NOUNs about\n\
-34 ln say anything\n\
15 lp challenge ,\n\
10 lp focus his\n\
53 sp think w had\n\
6 sp show PRON has\n\
-3 lu learn far\n\
54 ln message :\n\
-37 sp speak NOUN were\n\
-12 lu indicate far\n\
63 np VERB NOUN0 with\n\
-55 lp support you\n\
-38 lp know has\n\
-7 sp think w has\n\
-25 np is VERBed ADV\n\
46 p2 you would\n\
3 lp declare to\n\
-24 w echo\n\
-11 lp decide he\n\
6 lp eager is\n\
27 ln confident in\n\
15 lu tout far\n\
-11 ln recommend NOUN\n\
14 lu enjoy thing\n\
21 np PROPN VERBed those\n\
16 p2 have both\n\
13 lp play ADV\n\
17 np who VERB0 in\n\
-7 ln back him\n\
-21 lu apologize he\n\
-8 lt continue 8\n\
-4 ln seem a\n\
27 n either\n\
7 sp noun s PROPN\n\
11 p2 ¶ we\n\
3 sn say PROPN r\n\
16 np that VERB0 to\n\
6 lp prove has\n\
-87 lt discuss 8\n\
40 ln proposal for\n\
3 lp offer not\n\
25 ln defend her\n\
63 np who VERB0 VERB\n\
28 sp other NOUN their\n\
-12 sp other ' ADV\n\
-4 w impression\n\
-4 lf impression NOUN0\n\
7 np to NOUNs for\n\
33 np VERB NOUNs over\n\
12 sn show her NOUN\n\
4 st adjective 2 thing\n\
-7 n2 o V C\n\
-13 ln support on\n\
-40 lp see has\n\
19 ln think .\n\
-23 ln title Q\n\
-6 lp see would\n\
4 ln name Q\n\
14 np , VERBed Q\n\
-6 sp say NOUN since\n\
21 lf cheer NOUN0\n\
-6 n2 PROPN r P\n\
23 lp report as\n\
11 lp debate ,\n\
-11 lu outline thing\n\
45 np i VERB0 his\n\
27 np that VERB0 ADJ\n\
-7 p2 PROPN must\n\
34 lu tweet thing\n\
15 sn noun his j\n\
-14 n2 o Q DET\n\
20 lt back 4\n\
-11 p ”\n\
-33 p2 ADJ )\n\
-73 sn other that P\n\
23 p2 . ,\n\
-17 lp request PROPN\n\
-10 sp say PRON they\n\
-3 sn other what A\n\
21 lp say some\n\
34 lp post had\n\
42 sp say ¶ as\n\
# start\n\
21 k a0\n\
-175 kn a0 from\n\
-61 fk a0 P P\n\
-6 v a0 - 8\n\
70 g - 2\n\
-17 fv view -\n\
14 fv a0 -\n\
-129 k apfrom\n\
-129 kn apfrom from\n\
-41 fv apfrom -\n\
-22 ks a..,1 think 0\n\
28 v a..,1 - 2\n\
-12 g - 8\n\
19 ks a0 speak ed\n\
13 kl a0 mock\n\
32 kn a0 the\n\
23 f speak the\n\
11 fk a0 DET j\n\
17 fp VERB the\n\
-7 v a0 - 32\n\
23 f speak PROPN\n\
15 fl mock PROPN\n\
15 fp : PROPN\n\
-74 g - 16\n\
-12 ks a..,1 speak ed\n\
-10 fk a..,1 PROPN PROPN\n\
-76 fp , PROPN\n\
-38 v a..,1 - 8\n\
18 k a..,2\n\
-108 f speak and\n\
-102 fp , and\n\
-10 fv a..,2 -\n\
-21 k bb1\n\
-17 ks bb1 speak ed\n\
-44 kn bb1 the\n\
-43 c bb1 -8\n\
5 a before DET -2\n\
-102 f before in\n\
-49 t before DET 32\n\
-60 e3 before PROPN , PRON C\n\
-73 k sb1\n\
-14 ks sb1 speak ed\n\
-29 kn sb1 the\n\
8 c sb1 -8\n\
-120 f split in\n\
-78 t split DET 32\n\
-81 ks a0 tell 0\n\
-153 kl a0 tell\n\
3 dl after tell\n\
-54 fv tell -\n\
28 ks aN tell 0\n\
21 kl aN tell\n\
-4 f tell to\n\
13 fk aN o V\n\
-43 v aN - 4\n\
24 fv aN -\n\
-47 k bb0\n\
-128 ks bb0 tell 0\n\
-195 kl bb0 tell\n\
18 dl before tell\n\
-47 g bb0 -0\n\
-14 c bb0 v16\n\
-22 gc before -0 v16 tell\n\
-55 a before PRON -0\n\
-126 t before PRON 8\n\
13 ks bb1 tell 0\n\
57 kl bb1 tell\n\
-61 g bb1 v16\n\
-55 c bb1 v8\n\
-41 a before PRON v16\n\
-10 ks a0 other 0\n\
-96 kl a0 debate\n\
-113 kn a0 in\n\
-14 dlf after debate 0 PROPN\n\
-59 f other in\n\
-126 fk a0 P PROPN\n\
-88 fp NOUN in\n\
4 v a0 v 32\n\
-15 fv debate v\n\
7 fv a0 v\n\
-42 k apin\n\
-30 ks apin other 0\n\
-42 kn apin in\n\
10 f other PROPN\n\
-93 fl debate PROPN\n\
-87 fp in PROPN\n\
-54 fv apin v\n\
48 g - 4\n\
-124 ks a..,1 other 0\n\
-8 f other ADV\n\
-111 fp , ADV\n\
-29 v a..,1 v 16\n\
-164 g v 16\n\
-19 fv a..,1 v\n\
18 ks a..if other 0\n\
56 kl a..if debate\n\
-25 f other if\n\
-84 fk a..if h PRON\n\
-38 fp ADV if\n\
-20 v a..if v 16\n\
-77 fv a..if v\n\
47 kl a0 say\n\
-74 kn a0 about\n\
-21 dl after say\n\
-36 dlf after say 0 PRON\n\
79 f say about\n\
-113 fk a0 P DET\n\
43 fl say about\n\
-72 fp VERB about\n\
-76 fv say -\n\
48 k apabout\n\
-26 ks apabout say 0\n\
-69 kl apabout say\n\
48 kn apabout about\n\
62 fl say the\n\
10 fp about the\n\
20 fv apabout -\n\
-42 k aP,\n\
65 f say Q\n\
63 fl say Q\n\
134 fp , Q\n\
10 v aP, - 2\n\
35 k at\n\
52 ks at think s\n\
35 kn at that\n\
-29 dl after figure\n\
-42 f think VERB\n\
-34 fp that VERB\n\
7 v at v 32\n\
49 fv at -\n\
-172 kn a0 —\n\
3 v a0 v 8\n\
-71 ks bb1 other 0\n\
-99 f before as\n\
-56 ks sb1 other 0\n\
-54 f split as\n\
-68 k bb2\n\
-24 ks bb2 other 0\n\
17 g bb2 -16\n\
-50 c bb2 -16\n\
-307 k sb2\n\
-159 k bb3\n\
-21 e before , PROPN\n\
-221 k sb3\n\
-19 e split , PROPN\n\
47 kn bb1 .\n\
-10 dl before point\n\
-96 g bb1 v8\n\
-29 a before . v8\n\
43 t before . 0\n\
-58 g bb2 v8\n\
-162 g bb3 v32\n\
-94 a before . v32\n\
5 ks at show ed\n\
8 kl at demonstrate\n\
11 fp that it\n\
10 v at v 16\n\
9 fv at v\n\
-127 kn bb1 that\n\
-35 g bb1 -8\n\
-36 c bb1 -4\n\
-73 t before t 16\n\
16 kl a0 seek\n\
20 f other the\n\
-50 fl seek the\n\
-38 v a0 - 2\n\
-18 ks bb1 other ing\n\
-111 a before DET v16\n\
-52 ks a0 tell s\n\
-43 kl a0 remind\n\
14 dl after remind\n\
22 fk a0 PRON f\n\
49 fv remind -\n\
4 ks aN tell s\n\
3 kl aN remind\n\
-48 v aN - 8\n\
-84 k aNN\n\
-9 f tell who\n\
-71 fv aNN -\n\
-23 k a,\n\
10 ks a, say 0\n\
43 kl a, say\n\
-23 kn a, ,\n\
13 v a, - 2\n\
-23 fv a, -\n\
-7 kl a0 fire\n\
-36 dl after fire\n\
-71 fk a0 P PRON\n\
-18 k aP\n\
-29 v aP v 8\n\
42 kn bb1 from\n\
24 a before P -4\n\
-139 e before , but\n\
-51 f before PROPN\n\
-5 dl after think\n\
14 ks a0 speak ing\n\
63 kl a0 defend\n\
7 v a0 v 16\n\
-59 ks aN speak ing\n\
-28 kl aN defend\n\
-61 kn aN the\n\
-93 fp NOUN ;\n\
-26 v aN v 16\n\
-36 fv aN v\n\
17 ks a, say ed\n\
-21 dl after observe\n\
-14 fp , the\n\
-37 v a, v 16\n\
-10 fv a, v\n\
18 ks a..,1 say ed\n\
39 kn a..,1 ,\n\
33 f say it\n\
-10 fp , it\n\
-18 v a..,1 v 8\n\
17 ks bb1 say ed\n\
-19 kn bb1 ,\n\
-68 c bb1 -2\n\
-21 a before , -8\n\
41 e before , as\n\
-35 t before , 16\n\
76 kn sb1 ,\n\
-12 g sb1 -8\n\
-98 c sb1 -2\n\
-15 e split , as\n\
-17 ks a0 noun s\n\
11 kn a0 NUM\n\
-54 f noun NUM\n\
-29 v a0 - 4\n\
-125 ks aN noun s\n\
-114 kn aN NUM\n\
-3 f noun ADV\n\
-41 fp NOUN ADV\n\
-65 v aN - 2\n\
-92 ks bb1 noun s\n\
-18 kn bb1 NUM\n\
-21 c bb1 v32\n\
-89 e before , who\n\
-28 t before NUM 4\n\
-73 g bb2 v16\n\
-63 c bb2 v16\n\
-38 c bb3 v16\n\
-42 kl a0 reflect\n\
-112 kn a0 on\n\
-44 dl after reflect\n\
-72 fp VERB on\n\
-3 fv reflect -\n\
6 k apon\n\
65 kl apon reflect\n\
6 kn apon on\n\
-4 f show the\n\
-14 fk apon DET NOUN\n\
-19 v apon v 16\n\
-10 fv reflect v\n\
23 k aont\n\
23 kn aont on\n\
-8 f show VERB\n\
4 v aont v 16\n\
67 fv aont v\n\
-112 kl a0 set\n\
-40 kn a0 off\n\
-58 dl after set\n\
-8 fp VERB off\n\
-11 fv set -\n\
10 k apoff\n\
10 kn apoff off\n\
-50 fv set v\n\
54 k aPt\n\
20 f other VERB\n\
11 fv aPt v\n\
-35 f before it\n\
-53 t before P 16\n\
-34 f split it\n\
-92 t split P 16\n\
-23 g bb2 -8\n\
-13 e before , in\n\
-23 ks at noun 0\n\
-34 f noun VERB\n\
18 v at v 8\n\
-8 a before t -0\n\
-17 t before t 8\n\
-116 ks bb1 noun 0\n\
30 ks bb2 noun 0\n\
-208 kl a0 word\n\
-50 kn a0 at\n\
-3 dlf after word s j\n\
-65 fp NOUN at\n\
-35 fk apat DET PROPN\n\
-3 fp at the\n\
-23 fv apat -\n\
-8 k aat\n\
-8 kn aat at\n\
-32 f noun in\n\
13 fk aat P DET\n\
-8 fv word v\n\
-24 fv aat v\n\
27 fk a0 j NOUN\n\
-72 ks aN other 0\n\
-45 kn aN ADJ\n\
-15 fk aN P DET\n\
-35 k aNin\n\
-26 fv aNin v\n\
11 ks a0 think ing\n\
22 kl a0 think\n\
-24 f think in\n\
9 f think the\n\
-52 fp in the\n\
-24 v apin v 16\n\
-6 k ain\n\
-6 kn ain in\n\
3 kl a0 know\n\
4 dl after know\n\
6 dlf after know 0 PRON\n\
8 f think ADV\n\
85 fk a0 r j\n\
-18 f think ADJ\n\
-173 fp ADV ADJ\n\
-40 fv ar v\n\
-47 ks bb1 think 0\n\
-40 g bb1 v4\n\
-62 f before that\n\
-50 e before - and\n\
-168 e before , ADV\n\
5 kl a0 call\n\
6 dl after call\n\
-22 dlf after call ed PROPN\n\
-26 fk a0 PRON P\n\
19 fv call -\n\
-9 ks aN speak ed\n\
-11 kl aN call\n\
15 f speak on\n\
-11 fk aN P PRON\n\
-37 ks a, speak ed\n\
-69 dl after finish\n\
-21 f speak it\n\
-81 g sb1 v8\n\
-95 c sb1 v32\n\
-15 a split , v8\n\
-116 f split PROPN\n\
35 e before , the\n\
19 e split , the\n\
-11 e before , with\n\
-17 kn a0 because\n\
-7 fk a0 h DET\n\
-33 fp NOUN because\n\
-18 e before , it\n\
-59 k bb1;\n\
11 kl bb2 word\n\
-15 c bb2 v32\n\
-3 fk a0 V j\n\
-44 fp NOUN VERB\n\
-3 v a0 v 2\n\
-34 kn bb1 VERB\n\
-12 ks a0 say ed\n\
-28 dl after underscore\n\
-47 ks aN say ed\n\
-23 f say being\n\
-23 fk aN A P\n\
-19 v aN v 4\n\
-24 a before DET -8\n\
5 f before the\n\
-4 t before DET 8\n\
-13 kn bb2 the\n\
-137 g bb2 v32\n\
-119 e before - NOUN\n\
4 k a:\n\
4 kn a: :\n\
-6 f think PROPN\n\
-16 fk a: PROPN PROPN\n\
-16 fl know PROPN\n\
10 fv a: -\n\
-5 f think is\n\
-49 v a..,2 v 8\n\
7 fv a..,2 v\n\
9 dl after ask\n\
32 dlf after ask ing A\n\
-27 f tell PROPN\n\
16 fk a, PROPN A\n\
-78 fl ask PROPN\n\
8 v a, v 32\n\
16 fv ask v\n\
-24 ks a..,1 tell ing\n\
-19 kl a..,1 ask\n\
-78 fp , as\n\
-135 k sbe\n\
72 kn sbe ,\n\
-77 kl a0 look\n\
-24 kn a0 to\n\
22 f other to\n\
-67 fk a0 o PRON\n\
60 fl look to\n\
-21 fp VERB to\n\
-4 k apto\n\
-18 ks apto other 0\n\
6 kl apto look\n\
-4 kn apto to\n\
-18 fk apto PRON NOUN\n\
-42 fv look v\n\
-33 fv apto v\n\
-18 k aNN,\n\
-60 kn bb1 to\n\
-78 f before ADV\n\
-49 t before o 16\n\
-4 kn sb1 to\n\
-131 f split ADV\n\
6 kn a0 NOUN\n\
10 dlf after consensus s DET\n\
-22 f noun NOUN\n\
-19 fk a0 NOUN P\n\
-67 fp NOUN NOUN\n\
-6 kn aN NOUN\n\
-196 fp NOUN from\n\
-25 v aN v 32\n\
-29 k aNP\n\
-59 fv aNP v\n\
23 k a..:\n\
29 kn a..: NOUN\n\
-13 f noun PROPN\n\
33 v a..: v 16\n\
8 fv a..: v\n\
-74 ks a0 noun 0\n\
-4 dlf after view 0 NOUN\n\
-51 ks aP noun 0\n\
-71 v aP v 16\n\
39 ks a..: noun 0\n\
7 f other at\n\
-8 f other an\n\
6 v apat - 4\n\
-11 kl a0 feel\n\
3 kn a0 this\n\
39 f think this\n\
7 ks bb0 think 0\n\
19 a before DET -0\n\
-35 c bb1 v4\n\
-31 e before , VERB\n\
-23 ks a0 adjective 0\n\
13 kn a0 of\n\
23 f adjective of\n\
57 fp ADJ of\n\
-46 t before f 4\n\
-3 kn bb2 of\n\
-21 c bb2 v4\n\
-28 a before f -8\n\
-61 kl a0 state\n\
5 dl after state\n\
-4 f say NOUN\n\
-19 fk a0 NOUN .\n\
-48 ks a, other 0\n\
-5 dlf after see 0 PRON\n\
-65 fp , ADJ\n\
-36 fv see v\n\
24 fl see ADV\n\
21 ks a0 other s\n\
-73 kl a0 vote\n\
-52 fp NOUN have\n\
-8 ks a..,1 other s\n\
12 ks a..,2 other s\n\
-243 g v 32\n\
-34 ks bb1 other s\n\
-23 c bb1 v2\n\
-7 e before , ADJ\n\
19 e3 before V , j NOUN\n\
-26 fp NOUN who\n\
-5 ks a..,1 noun 0\n\
-71 ks sb1 noun 0\n\
-8 fk a0 NOUN &\n\
-44 ks aN say 0\n\
-15 f say or\n\
-18 fk aN & NOUN\n\
-12 fp NOUN or\n\
18 v aN v 64\n\
-13 ks a..,1 say 0\n\
-79 kn a..,1 NOUN\n\
-11 f say ADV\n\
-102 g v 8\n\
9 ks a..,2 say 0\n\
-61 kn a..,2 NOUN\n\
-18 ks bb1 say 0\n\
-8 kn bb1 NOUN\n\
4 ks sb1 say 0\n\
-49 kn sb1 NOUN\n\
-5 f say is\n\
-47 g v 4\n\
-18 a before NOUN v16\n\
-135 g sb1 v16\n\
-24 fp , they\n\
-24 v a..,1 v 32\n\
-24 ks a..,2 other 0\n\
-33 kn a..,2 ,\n\
-15 f other or\n\
-9 c bb1 v16\n\
-7 c sb1 v16\n\
-51 e split , ADV\n\
26 t split , 32\n\
-28 f think who\n\
-45 kl a0 push\n\
-46 k aN,\n\
-35 ks aN, other 0\n\
-21 v aN, - 16\n\
-26 fv aN, -\n\
31 c bb1 v64\n\
-31 t before DET 16\n\
-46 c sb1 v64\n\
-70 t split DET 16\n\
-46 a before DET v8\n\
-11 c bb3 v32\n\
-14 ks a0 say ing\n\
-441 kl a0 according\n\
21 kn a0 their\n\
-3 dl after according\n\
8 f say their\n\
26 fk a0 PRON j\n\
-78 fv according -\n\
-54 ks bb0 say ing\n\
34 kl bb0 according\n\
42 dl before according\n\
7 dlf before according ing Q\n\
37 c bb0 v64\n\
55 gc before -0 v64 say\n\
-38 e before K to\n\
-49 t before PRON 4\n\
-57 k bb0&\n\
-57 g bb0& -0\n\
5 gc before -0 v8 say\n\
-97 f before VERB\n\
53 kl bb1 according\n\
-83 k bb1&\n\
-52 c bb1& v8\n\
-126 ks bb2 say ing\n\
-6 kl bb2 according\n\
-27 c bb2 v64\n\
-72 a before PRON -2\n\
-103 k bb2&\n\
12 gc before -2 v8 say\n\
7 gc before -8 v64 say\n\
-8 a before PRON -8\n\
-27 k bb3&\n\
-31 f noun if\n\
20 kl a0 want\n\
-39 dlf after want 0 PRON\n\
-9 f think to\n\
45 fk a0 o V\n\
15 fv want -\n\
-22 ks apto think 0\n\
-22 kl apto want\n\
-23 fl want VERB\n\
-14 v apto v 32\n\
-81 t before o 32\n\
-51 ks sb1 think 0\n\
-27 t split o 32\n\
19 fv sense v\n\
-137 ks aN think 0\n\
-70 kn aN of\n\
-56 ks aN other s\n\
9 f other their\n\
-14 v apto - 4\n\
14 c bb0 v32\n\
-40 a before o -0\n\
-106 ks a0 write 0\n\
-30 dl after post\n\
-29 f write ADV\n\
27 fk a0 r DET\n\
-86 k aNr\n\
-54 fp ADV the\n\
-81 fv aNr v\n\
-65 k aNrN\n\
-38 fv aNrN v\n\
-43 f write PROPN\n\
-35 fl post PROPN\n\
30 fk a0 NOUN NOUN\n\
13 fp VERB NOUN\n\
-25 fv quote v\n\
-25 f say VERB\n\
19 fl quote PROPN\n\
-58 t before NOUN 16\n\
-73 ks sbe say 0\n\
-46 kn sbe NOUN\n\
-4 kn bb0 ,\n\
-50 gc before -0 v16 say\n\
-52 a before , -0\n\
-56 k sb0\n\
-56 g sb0 -0\n\
-20 a split , -0\n\
-37 gc before v16 -4 say\n\
-64 gc before v16 v16 say\n\
-25 a before . v16\n\
-129 e before - VERB\n\
3 ks a0 say s\n\
-24 kn a0 with\n\
-100 f say with\n\
-25 fk a0 P NUM\n\
-56 fp NOUN with\n\
-52 f say NUM\n\
-60 v apwith v 16\n\
-5 fp , NUM\n\
-86 fv aP, v\n\
-39 ks a, other s\n\
-88 f other NUM\n\
-90 kl a0 add\n\
29 kn a0 PROPN\n\
-42 dl after add\n\
-55 fk a0 PROPN ,\n\
7 fp VERB PROPN\n\
-23 fv add -\n\
-70 kn aN, PROPN\n\
-88 fp , with\n\
-7 v aN, v 32\n\
-23 ks a..,2 say s\n\
71 kn a..,2 PROPN\n\
-26 fv add v\n\
41 ks a, say s\n\
11 kl a, state\n\
-90 f say have\n\
-28 fp , have\n\
-46 kn a..: ,\n\
-43 v a..,2 - 2\n\
-9 f noun a\n\
-100 fp , a\n\
-171 kl a0 play\n\
-19 dl after play\n\
-57 fv play -\n\
3 ks ar other 0\n\
-3 v ar v 32\n\
-17 f other a\n\
-18 fk a..,1 DET NOUN\n\
-33 f other but\n\
-134 fp , but\n\
18 ks a0 think ed\n\
29 kl a0 reject\n\
-54 kn a0 by\n\
-27 f think by\n\
-47 fp VERB by\n\
-54 ks a..,1 think ed\n\
27 kn a..,1 by\n\
-5 f think NOUN\n\
30 fl reject NOUN\n\
-27 fp , NOUN\n\
9 ks bb1 think ed\n\
-12 kn bb1 by\n\
-39 t before b 16\n\
-25 e split , a\n\
-28 k bb1:\n\
-10 k bb2:\n\
-21 k sby\n\
68 ks sby think ed\n\
-21 kn sby by\n\
-36 ks a0 speak 0\n\
-199 kl a0 continue\n\
-8 dlf after continue 0 A\n\
9 f speak not\n\
73 fk a0 x o\n\
-123 ks bb1 speak 0\n\
-23 ks sbe speak 0\n\
-39 fk a0 r .\n\
-37 kn a0 as\n\
-15 dl after laugh\n\
7 f speak as\n\
-15 fp NOUN as\n\
15 k apas\n\
4 kn apas as\n\
-4 fk apas PRON V\n\
37 v apas v 32\n\
7 fv apas v\n\
-50 kl a0 refer\n\
-115 fk a0 o DET\n\
-46 fl refer to\n\
13 fv refer -\n\
8 ks apto other ing\n\
103 kl apto refer\n\
9 fp to the\n\
-42 v apto - 8\n\
-49 ks aN other ing\n\
-44 kl aN refer\n\
-30 fk aN s DET\n\
-146 g bb1 v32\n\
-73 t before o 8\n\
32 kl a0 see\n\
41 dlf after see 0 NOUN\n\
-86 kl aN see\n\
-12 ks a..,1 noun s\n\
-21 f noun he\n\
-52 fp , he\n\
-42 fv recall v\n\
-66 f before after\n\
-57 g sb1 v4\n\
-44 f split after\n\
-21 ks bb2 say 0\n\
-104 v apto - 2\n\
-9 t before o 2\n\
14 kl a0 ask\n\
-41 kn a0 is\n\
-33 kl a0 message\n\
-12 dl after message\n\
38 f noun of\n\
9 fl message of\n\
-31 ks aN, noun 0\n\
10 kn aN, of\n\
-33 v aN, - 8\n\
-197 fp , which\n\
-34 v a, v 8\n\
85 f write Q\n\
59 fp : Q\n\
12 v a..: - 2\n\
-11 fv post -\n\
8 ks a0 speak s\n\
-47 kl a0 hit\n\
-11 dl after hit\n\
-5 fk a0 NOUN r\n\
-115 ks aN speak s\n\
34 kl aN hit\n\
-31 f speak ADV\n\
31 fk aN r PRON\n\
67 f speak Q\n\
-32 fv hit -\n\
-24 ks bb1 speak s\n\
-66 e before , which\n\
-54 t before NOUN 8\n\
-25 fv issue v\n\
-14 f other is\n\
-50 kl a0 issue\n\
3 fv issue -\n\
71 fl issue VERB\n\
-87 fp , VERB\n\
-35 fv aN, v\n\
6 dl after question\n\
6 fl question what\n\
-25 fv a: v\n\
15 kn a0 a\n\
-60 dlf after call 0 PRON\n\
3 f speak a\n\
-28 fl call a\n\
-22 fp VERB a\n\
-39 fv call v\n\
-30 ks aN speak 0\n\
-34 kn aN a\n\
24 f speak himself\n\
5 fl call himself\n\
-21 fk aN DET NOUN\n\
19 fl answer a\n\
40 v a: - 2\n\
8 kl a0 intend\n\
-24 kn a0 )\n\
25 f think NUM\n\
-98 v a..,1 - 16\n\
-84 f think Q\n\
-76 v a..,2 - 8\n\
-8 fv repeat -\n\
6 f say INTJ\n\
69 gc before -2 v32 say\n\
-4 a before , -2\n\
-77 gc split -2 v32 say\n\
74 a split , -2\n\
37 gc before -2 v16 say\n\
33 gc split -2 v16 say\n\
36 kl a0 nominate\n\
-5 dl after nominate\n\
-87 f other and\n\
-42 f before he\n\
-87 e split , VERB\n\
-30 f split he\n\
-45 g bb1& -8\n\
-24 f before ADJ\n\
-61 k sb1&\n\
6 gc split -8 -8 other\n\
-57 f split ADJ\n\
-117 c bb2 v8\n\
-14 a before DET -16\n\
-125 e before , and\n\
-65 e split , and\n\
-93 kl a0 struggle\n\
-9 dl after struggle\n\
-54 fl struggle to\n\
-12 fv struggle -\n\
-15 ks apto other s\n\
-14 a before o v16\n\
-128 e before - ADJ\n\
29 kn a0 it\n\
14 dlf after say s NOUN\n\
51 fk a0 PRON A\n\
18 fp VERB it\n\
7 fv say v\n\
-96 ks aN say s\n\
-220 kl aN say\n\
-81 kn aN it\n\
-97 fk aN A V\n\
26 dlf after say s PROPN\n\
-10 f say has\n\
-65 fp NOUN has\n\
-69 v aN v 2\n\
5 fl critique of\n\
10 a before . -8\n\
-50 fk aN A A\n\
-14 fp NOUN will\n\
-14 kl a0 report\n\
-10 dl after report\n\
-37 f say by\n\
-73 fk a0 b PROPN\n\
-55 fl report by\n\
-44 fv report -\n\
-92 kn a..,1 PROPN\n\
-76 v a..,1 v 4\n\
-12 fk a0 PRON ,\n\
34 kn aN, it\n\
12 kl bb1 say\n\
36 dl before say\n\
-44 dlf before say s PROPN\n\
-197 e before - PROPN\n\
21 ks sb1 say s\n\
33 kl sb1 say\n\
20 dl split say\n\
36 dlf split say s PROPN\n\
-79 gc split -8 -4 say\n\
-31 e split - PROPN\n\
3 kl a0 believe\n\
-27 dlf after believe 0 x\n\
15 fv believe -\n\
16 ks a0 show ed\n\
3 f show NOUN\n\
-31 fk a0 NOUN -\n\
-88 fp ADJ NOUN\n\
-59 fv document v\n\
-19 k aNat\n\
-108 t before NOUN 32\n\
-51 e3 before PROPN , DET j\n\
85 f split if\n\
-70 a before NOUN -8\n\
10 kn a0 will\n\
-7 fk a0 A r\n\
-11 ks bb1 write 0\n\
-7 kn a0 and\n\
-129 f say and\n\
-6 fk a0 & NOUN\n\
-3 fl say and\n\
-13 kn bb1 and\n\
-46 gc before -4 -8 say\n\
22 kl a0 promise\n\
7 dl after promise\n\
5 fv promise v\n\
-20 dl after read\n\
11 f show Q\n\
73 fk a: Q ¶\n\
81 fl read Q\n\
-15 fv read -\n\
-18 kn bb1 :\n\
-9 t before : 2\n\
-60 c bb2 -2\n\
15 ks at say s\n\
-6 fk at V PRON\n\
-111 kn a..,1 that\n\
6 dlf after say 0 ,\n\
15 fp VERB NUM\n\
3 f say who\n\
21 fl say who\n\
46 ks bb0 say 0\n\
43 kl bb0 say\n\
12 dlf before say 0 ,\n\
-36 c bb0 v8\n\
35 e before C NUM\n\
-22 f before i\n\
17 ks sb0 say 0\n\
3 kl sb0 say\n\
-22 dlf split say 0 ,\n\
-11 fk aN, PROPN PROPN\n\
69 kl a0 criticize\n\
54 fk a0 PROPN '\n\
22 fv criticize -\n\
-34 kl aN criticize\n\
-83 kn aN PROPN\n\
-32 f speak to\n\
11 fp NOUN to\n\
-6 kn bb1 PROPN\n\
-18 t before PROPN 16\n\
-49 fk aN P NUM\n\
-6 fv aNP -\n\
-44 ks sbe other 0\n\
-19 f write NOUN\n\
-217 fp PROPN NOUN\n\
-8 kl aN post\n\
-58 f write to\n\
-121 kn a0 against\n\
-32 dl after threat\n\
27 fp NOUN against\n\
48 k apagainst\n\
48 kn apagainst against\n\
-59 fk apagainst PROPN PROPN\n\
-11 fp against PROPN\n\
29 fv apagainst -\n\
-5 kn aP against\n\
8 f noun to\n\
11 ks a0 think s\n\
-28 fl know NOUN\n\
3 k aNt\n\
22 kn aNt NOUN\n\
44 fp that they\n\
3 v aNt v 16\n\
-53 ks bb1 think s\n\
6 kl a0 announcement\n\
-18 dl after announcement\n\
-59 ks aN noun 0\n\
-40 fk aN V NOUN\n\
-5 kl a0 attention\n\
-24 dlf after attention 0 DET\n\
14 ks apto noun 0\n\
64 kl apto attention\n\
20 fk apto DET NOUN\n\
26 kl aN set\n\
-52 fp NOUN and\n\
-4 k a..t1\n\
-19 ks a..t1 other 0\n\
-44 kn a..t1 the\n\
-10 fk a..t1 PROPN PROPN\n\
78 fp that PROPN\n\
-6 v a..t1 v 32\n\
-13 fp PROPN ’s\n\
-72 fp NOUN are\n\
-63 ks aNt other 0\n\
48 fk aNt PROPN PROPN\n\
-20 v aNt v 32\n\
-52 k a..t2\n\
-40 f other before\n\
-79 kn a..t1 that\n\
-16 fv a..t1 -\n\
-67 t before t 32\n\
-33 kn sb1 that\n\
-56 t split t 32\n\
21 kl a0 order\n\
23 fv order -\n\
25 fp PROPN to\n\
24 fk apto V PROPN\n\
-54 fk aN A x\n\
-7 kn a..t1 NOUN\n\
22 fk a..t1 DET NOUN\n\
52 fp that the\n\
-9 v a..t1 v 16\n\
13 ks a0 other ed\n\
-27 dl after expose\n\
-37 dlf after expose ed A\n\
5 kn apas ADV\n\
-12 fv expose -\n\
37 ks sbe other ed\n\
-24 kn sbe ADV\n\
-15 dlf after tell 0 A\n\
-34 f tell the\n\
-46 kn sbe that\n\
-32 ks at think 0\n\
-66 ks a0 tell ing\n\
65 f tell about\n\
85 fp NOUN about\n\
-29 v aNP - 4\n\
-17 ks bb1 tell ing\n\
-41 dlf after willing ing A\n\
6 f adjective to\n\
-28 fk apto r V\n\
12 fp to ADV\n\
-9 v apto v 8\n\
-21 f adjective NOUN\n\
6 fp that NOUN\n\
-51 kn sbe to\n\
-20 fk aN, DET PROPN\n\
-17 fv believe v\n\
-12 a before A -4\n\
-31 fv aNN v\n\
-133 t before PRON 16\n\
22 kl a0 accuse\n\
25 dl after accuse\n\
22 fv accuse -\n\
-84 f say in\n\
-10 fp ADJ in\n\
-30 fp a Q\n\
-14 kl a0 attack\n\
-60 dlf after attack s PROPN\n\
73 fl attack PROPN\n\
-57 f other by\n\
-31 fp PROPN by\n\
53 kl a0 suggest\n\
15 dlf after suggest ed PROPN\n\
-5 fk a0 DET PROPN\n\
-14 fl suggest the\n\
26 fv suggest v\n\
-38 kl aN suggest\n\
-85 f before on\n\
63 fk a0 C DET\n\
-36 fv attack v\n\
-39 dl before attack\n\
15 gc before v16 -4 noun\n\
-18 fv highlight v\n\
37 fp NOUN the\n\
-6 dlf after attack s DET\n\
-9 fk a0 V P\n\
-19 kn a..,1 VERB\n\
-13 dl after ban\n\
-87 fk a0 P j\n\
15 v apon v 64\n\
9 fv apon -\n\
-15 k aon\n\
-15 kn aon on\n\
-42 fv aon -\n\
-138 fp ADV VERB\n\
-19 a before P v16\n\
-67 t before P 64\n\
-66 e split , which\n\
-61 fv demonstrate -\n\
10 f show to\n\
59 kl a0 claim\n\
23 dlf after claim s PROPN\n\
-21 fv claim -\n\
20 fl claim to\n\
-36 dl before claim\n\
-126 a before DET -4\n\
37 kl a0 support\n\
-4 dlf after support 0 o\n\
-14 fp VERB ADJ\n\
3 fv support -\n\
-26 kl aN support\n\
-23 fv support v\n\
-19 fp PROPN is\n\
-14 kn bb1 ADJ\n\
-63 g bb1 -16\n\
-34 t before j 16\n\
-25 g bb3 v64\n\
-212 kl a0 focus\n\
26 fl focus on\n\
-52 ks apon other ed\n\
77 kl apon focus\n\
17 fl focus the\n\
4 v apon v 32\n\
-6 ks aon other ed\n\
-5 kl aon focus\n\
25 fk aon o V\n\
-114 kl a0 opposition\n\
4 dl after opposition\n\
29 fv opposition -\n\
16 kl apto opposition\n\
14 g bb1 v2\n\
23 dlf after according ing ¶\n\
91 ks aN, say ing\n\
121 kl aN, according\n\
109 fk aN, Q ¶\n\
-3 fl according Q\n\
58 v aN, - 2\n\
35 dl after point\n\
25 fv point v\n\
78 fp on ADV\n\
-7 fl focus ADV\n\
23 f other Q\n\
-34 t before P 32\n\
-77 t split P 32\n\
7 e3 split NOUN , DET PROPN\n\
-20 kl a0 shoot\n\
-8 dl after shoot\n\
-10 fk a0 NOUN :\n\
18 kn aN: NOUN\n\
79 e3 before Q - A j\n\
-23 fk a0 A x\n\
-21 f speak at\n\
-128 fk a0 P NOUN\n\
-25 v apat v 16\n\
3 fv apat v\n\
35 fl push to\n\
-47 fl push VERB\n\
-30 v apto v 64\n\
-116 kn a..,1 to\n\
3 kl a0 name\n\
-32 fv name v\n\
-22 kn a..,1 on\n\
22 fv list -\n\
-188 kn a..t1 ,\n\
32 v a..t1 v 64\n\
-12 fv list v\n\
-52 t before , 64\n\
-132 f split VERB\n\
42 t split , 64\n\
-11 kl a0 reason\n\
-15 dl after reason\n\
-63 fv reason -\n\
26 f say to\n\
-7 k aPN\n\
-52 fv opposition v\n\
-70 f noun this\n\
-19 f noun has\n\
-70 kn a0 ;\n\
-14 fp VERB ;\n\
-3 f show and\n\
19 kn bb1 ;\n\
-22 fk a0 V r\n\
-124 f noun and\n\
-64 kl a0 begin\n\
-21 dl after begin\n\
6 fk a0 o A\n\
-35 fl begin to\n\
-126 fp to be\n\
-8 ks a..t1 speak 0\n\
-9 fv begin -\n\
-49 ks a..,1 speak 0\n\
21 fl begin VERB\n\
-46 f say this\n\
14 k aT\n\
-82 kn aT this\n\
-5 v aT v 32\n\
11 fv aT -\n\
-17 ks a..t1 say 0\n\
7 kl bb1 add\n\
3 kl sb1 add\n\
15 kn sb1 this\n\
10 dl split add\n\
-4 fv allegation -\n\
26 fp against the\n\
18 v apagainst v 16\n\
-112 fp PROPN in\n\
-5 fv aP -\n\
5 fv allegation v\n\
15 gc before -4 v16 say\n\
-119 kl a0 point\n\
10 fl point is\n\
-15 fk apto V o\n\
-25 fv want v\n\
7 c bb2 -8\n\
-95 fp PROPN VERB\n\
-41 gc before v16 -8 say\n\
-18 kl a0 write\n\
16 kn a0 Q\n\
-56 dlf after write 0 PROPN\n\
26 fk a0 Q ¶\n\
19 fp VERB Q\n\
-24 fv write -\n\
-16 kn bb1 Q\n\
18 dl before write\n\
23 dlf before write 0 PROPN\n\
10 dl after note\n\
50 fl note the\n\
-16 fp : the\n\
-97 v a: v 64\n\
12 fk a0 r NUM\n\
51 f show NUM\n\
-34 k arN\n\
-34 kn arN ADV\n\
-11 ks aN other ed\n\
-19 fk aN o DET\n\
-41 fl write to\n\
25 f write VERB\n\
-54 ks bb1 other ed\n\
-58 ks bb2 other ed\n\
44 kl a0 list\n\
-7 e before , NUM\n\
36 dlf after report ed NOUN\n\
-55 fk a0 b DET\n\
5 kl a..,1 report\n\
6 fv report v\n\
32 dl before report\n\
-39 gc before -8 v16 say\n\
-51 dl split report\n\
-5 gc split -8 v16 say\n\
16 kl bb2 report\n\
-39 gc before -8 v8 say\n\
11 dl after cite\n\
-29 t split , 8\n\
-24 gc before -4 v32 other\n\
-4 e3 before NOUN , PROPN C\n\
-42 gc before -4 v8 say\n\
3 kl a0 ignore\n\
-19 dlf after ignore ed r\n\
-51 fv ignore v\n\
35 ks aNt other ed\n\
20 v aNt v 8\n\
-44 dlf after say 0 PROPN\n\
3 kl a, add\n\
44 fl add Q\n\
8 kl a0 refuse\n\
23 dl after refuse\n\
9 fv refuse -\n\
-9 ks apto other ed\n\
-26 fk apto V PRON\n\
-20 fl refuse VERB\n\
-51 c bb0 -8\n\
13 kl aN point\n\
-19 f say for\n\
-25 t before f 8\n\
13 kl a0 credit\n\
-5 kn a0 for\n\
11 fv credit -\n\
-61 kl a0 plead\n\
10 dl after plead\n\
-46 fk a0 j .\n\
-6 fl plead ADJ\n\
28 kn a0 he\n\
24 f say he\n\
46 fl say he\n\
71 fp VERB he\n\
-78 kn aN he\n\
-41 kl a..,1 say\n\
-12 fl say not\n\
-10 fk a..what PRON PRON\n\
-49 fl say what\n\
-23 fv a..what v\n\
14 ks at say ed\n\
59 kl at note\n\
20 fk at PRON A\n\
-22 fp that i\n\
-26 v a..t1 - 4\n\
-130 f think and\n\
5 kl a..t1 conclude\n\
30 kn a..t1 by\n\
6 f say a\n\
67 fp that a\n\
-20 fv a..t2 v\n\
-6 kl a0 clear\n\
44 dlf after clear 0 PRON\n\
-66 fv clear -\n\
-12 ks apto adjective 0\n\
-3 f adjective the\n\
-16 fl clear the\n\
13 v aNt v 64\n\
16 fv clear v\n\
-50 kn a0 over\n\
35 f other over\n\
-17 ks apover other ed\n\
-30 ks a..,1 other ed\n\
-60 f other who\n\
-149 fp , who\n\
-10 ks a..,2 other ed\n\
5 fl look ADJ\n\
6 fl say some\n\
3 fp VERB some\n\
-3 kn aN some\n\
38 fl say NOUN\n\
-30 fp - NOUN\n\
8 gc split -4 v8 say\n\
65 kn a..,2 that\n\
3 f noun there\n\
6 ks aN, say 0\n\
-40 v aN, v 16\n\
-76 ks a, noun 0\n\
25 kl a, view\n\
12 dl after disagreement\n\
-23 kl bb2 say\n\
25 fk a, Q ¶\n\
-93 kl a0 court\n\
-6 dl after court\n\
-51 fp NOUN was\n\
-6 kn a0 me\n\
32 dl after blast\n\
39 fv blast -\n\
-60 ks aN, speak ing\n\
-129 t before PRON 32\n\
-95 t split PRON 32\n\
-25 t split PRON 16\n\
21 ks bb2 tell 0\n\
17 kl bb2 tell\n\
-22 kl a0 prepare\n\
-99 dl after prepare\n\
-5 fv prepare -\n\
-19 fv prepare v\n\
-98 kn sbe a\n\
-92 kl a0 statement\n\
-26 fv statement v\n\
64 fl statement VERB\n\
21 kl a0 decide\n\
-20 fv decide -\n\
25 fl decide to\n\
-26 ks aNt other s\n\
-3 dl after seem\n\
-14 fl seem to\n\
14 kl apto seem\n\
18 fl seem VERB\n\
51 fk apto C PRON\n\
-64 kl a0 speak\n\
-24 kl aN speak\n\
-19 fk aN V PROPN\n\
5 fl see PROPN\n\
-37 f other he\n\
-39 fp ADV he\n\
-33 fl see VERB\n\
28 kl a0 expect\n\
-108 ks aN think ed\n\
28 kn aN me\n\
22 fl expect to\n\
-12 a before PRON -4\n\
36 ks bb1 show 0\n\
-22 ks sb1 other ed\n\
-60 kl bb1 statement\n\
-19 v a, - 4\n\
18 k a..why\n\
60 v a..why v 16\n\
3 fv a..why v\n\
-24 gc before -2 -2 say\n\
38 dlf split say 0 PRON\n\
-26 gc split -2 -2 say\n\
-192 kl a0 try\n\
-64 fl try to\n\
-15 kl apto try\n\
-7 fl try VERB\n\
-37 ks apto think ed\n\
-12 fk apto V DET\n\
13 dlf after address s o\n\
-8 fv address -\n\
20 dl after urge\n\
-22 fl urge the\n\
44 fv urge -\n\
42 kl aN urge\n\
7 fl urge to\n\
-28 fl say was\n\
60 fp VERB was\n\
11 dlf after look 0 o\n\
-4 fp VERB at\n\
70 ks apat other 0\n\
-61 v apat - 8\n\
-18 kl a0 concern\n\
17 f noun for\n\
14 k apfor\n\
-28 ks apfor noun 0\n\
14 kn apfor for\n\
50 fk apfor PRON NOUN\n\
5 v apfor - 2\n\
15 fv apfor -\n\
28 t before P 4\n\
-27 dlf after see 0 r\n\
-17 dlf after feel 0 PRON\n\
3 fp VERB for\n\
3 ks apfor think 0\n\
-17 e before , she\n\
5 t before P 2\n\
-27 f speak by\n\
113 fk a0 b C\n\
52 fl begin by\n\
20 ks a, say ing\n\
19 kl a0 show\n\
-3 dl after show\n\
-9 fv show v\n\
19 kl aN show\n\
10 dlf after want 0 x\n\
-11 dlf after say 0 o\n\
10 f before his\n\
-73 t before , 2\n\
61 a split , -4\n\
-7 f split his\n\
27 e before , his\n\
-5 e split , his\n\
-37 ks a0 write ed\n\
-9 kl a0 email\n\
-6 dl after email\n\
19 fk a0 PROPN o\n\
-24 fv email v\n\
40 kn a0 him\n\
15 fp VERB him\n\
-11 kn aN him\n\
10 fl thank for\n\
-60 e before , he\n\
12 e split , he\n\
61 e3 split NOUN , PRON C\n\
-13 dl after announce\n\
71 fp that he\n\
-88 fl announce PROPN\n\
-6 dlf after say 0 NOUN\n\
24 ks apon show ing\n\
34 kn a..t1 on\n\
32 fp that ADJ\n\
64 kl a0 discuss\n\
3 dl after discuss\n\
-11 f other it\n\
28 fv discuss -\n\
-21 f other with\n\
-20 fk aN P PROPN\n\
-117 k aNP,\n\
-5 fv discuss v\n\
-16 ks a..,2 other ing\n\
-11 kl a0 present\n\
-8 fv present -\n\
-123 fk apin DET NOUN\n\
-13 fv apin -\n\
-30 k ain,\n\
-30 kn ain, in\n\
55 kn sbe in\n\
149 fk a0 A t\n\
-16 kn a..t1 is\n\
103 f noun what\n\
35 dlf after intend ed r\n\
5 kn a..how to\n\
-38 f think what\n\
-21 v ar v 8\n\
-26 a before r -2\n\
-68 f before NUM\n\
-22 t before r 16\n\
-8 kn a..,2 to\n\
-19 ks sbe think 0\n\
-98 ks bb0 other ing\n\
-33 dlf after view 0 j\n\
93 fk a..,1 A t\n\
-42 ks a, speak 0\n\
-4 dl after share\n\
-43 dlf after clear 0 A\n\
-45 ks sbe adjective 0\n\
17 fk a0 PRON NOUN\n\
-11 kl a0 figure\n\
-34 kn a0 -\n\
9 fk at PRON NOUN\n\
21 kl a0 compare\n\
-36 fl compare to\n\
-32 v aN - 16\n\
9 gc before -0 v16 other\n\
52 fl plead to\n\
-5 v aN - 32\n\
3 kn a..,1 ADJ\n\
-26 v a..,1 - 4\n\
-102 g - 32\n\
-21 t before j 32\n\
-6 kn sb1 ADJ\n\
-11 t split j 32\n\
-45 ks apto say ed\n\
-18 fk apto V V\n\
-42 dl after instruct\n\
30 f tell a\n\
-27 fv instruct -\n\
-58 kn bb1 a\n\
-9 fv try v\n\
-11 fp VERB of\n\
-110 ks aN, say ed\n\
39 f think about\n\
-7 ks apabout think 0\n\
-23 fl know the\n\
-42 v apabout v 8\n\
35 fv apabout v\n\
-112 kn aP about\n\
-33 k aPr\n\
-43 f think i\n\
8 f think was\n\
10 ks a, think 0\n\
-28 f think it\n\
-29 fl know it\n\
-27 fv recognize -\n\
-53 kl a0 mean\n\
-26 dl after mean\n\
30 dlf after mean 0 PRON\n\
-30 fv mean v\n\
11 fk a0 DET DET\n\
-10 fl know to\n\
-54 v aN, v 8\n\
29 fp VERB what\n\
-79 fv detail v\n\
-28 kn a..what ,\n\
38 kn a0 what\n\
-86 kn aN what\n\
55 kl a0 hope\n\
28 dl after hope\n\
4 f think at\n\
13 fv hope v\n\
-3 fk apat DET NOUN\n\
27 kl a..t1 hope\n\
12 fk a..t1 PRON A\n\
-72 fl point to\n\
-125 kl a0 put\n\
-23 fv put v\n\
-4 dlf before say 0 A\n\
-70 dl subject say\n\
-8 fl look VERB\n\
47 fp VERB VERB\n\
-3 kn bb0 VERB\n\
-9 t before V 8\n\
-9 fv court -\n\
-8 kl a0 avoid\n\
-54 dl after avoid\n\
-33 v apat - 2\n\
12 fk a0 PRON D\n\
-48 t before PRON 2\n\
25 fl tell PROPN\n\
36 fv tell v\n\
41 kl aN, tell\n\
-4 fl tell who\n\
-70 kn a..t1 PROPN\n\
17 f tell he\n\
41 fl tell he\n\
12 fk a0 r t\n\
-14 f think he\n\
-91 fk a0 PROPN .\n\
-8 a before PROPN v8\n\
40 t before PROPN 2\n\
-40 fv smile v\n\
-33 dlf after tell 0 PRON\n\
30 kl aNt tell\n\
-7 dl after confirm\n\
-24 dlf after confirm ed A\n\
-6 fv confirm -\n\
19 ks sbe say ed\n\
44 dl subject confirm\n\
16 dlf subject confirm ed A\n\
46 fp , would\n\
-14 f say your\n\
126 f before Q\n\
-23 dl after love\n\
-6 fv love -\n\
4 dl after worry\n\
43 fv worry v\n\
-45 dlf after show 0 DET\n\
20 f show PROPN\n\
24 fl show PROPN\n\
49 kl a0 announce\n\
28 kn a0 his\n\
34 f say his\n\
-7 fv announce -\n\
25 kl bb1 announce\n\
6 dl before announce\n\
-99 gc before -4 -4 say\n\
56 kn a0 if\n\
-6 dlf after see 0 o\n\
-14 fk a0 h PROPN\n\
33 fp VERB if\n\
-36 v a..: v 32\n\
-14 dlf after message 0 DET\n\
-8 fv message v\n\
-50 ks aN think ing\n\
41 ks at say 0\n\
30 kl at say\n\
36 kl a..,2 say\n\
24 kl a0 learn\n\
-59 fv learn -\n\
17 ks ar other ed\n\
31 fp ADV to\n\
-18 t before r 32\n\
7 fl see in\n\
-64 fp VERB in\n\
-25 fk apin DET j\n\
46 e before PRON VERB\n\
5 g bb1& -2\n\
4 fl see NOUN\n\
-50 fp ADV ADV\n\
-13 fv aNr -\n\
5 fk a0 DET f\n\
57 fk a0 r PRON\n\
23 v arN v 32\n\
-120 fv arN v\n\
-39 fk a..how r PRON\n\
-12 fk a0 & r\n\
-27 v a, - 8\n\
-38 ks sb1 noun s\n\
-50 e3 before PROPN , PROPN ,\n\
-17 fk aN, DET NOUN\n\
-54 e3 before PROPN , DET NOUN\n\
-88 f speak in\n\
7 fl put VERB\n\
-14 dlf after want ed PRON\n\
14 fv a..if -\n\
31 dlf after call s PROPN\n\
56 kl apon call\n\
-28 fl call PROPN\n\
-77 fp on PROPN\n\
-5 v apon - 16\n\
-9 fl call to\n\
16 fl call NOUN\n\
-129 fp PROPN and\n\
-75 gc before -8 -8 say\n\
8 e before ( PROPN\n\
8 dlf after call ing A\n\
4 fp for the\n\
-54 kl bb1 call\n\
-12 dl before call\n\
-80 kn sbe the\n\
-58 fk apto V P\n\
23 fl call ADJ\n\
22 fp for ADJ\n\
-52 fl call Q\n\
-18 fp ADJ Q\n\
6 fk a0 V NOUN\n\
-37 k aNin,\n\
-101 fk a0 s PROPN\n\
46 ks apas think 0\n\
65 kl apas know\n\
-70 fp as PROPN\n\
-25 f say on\n\
-44 fl say on\n\
-18 ks apon say 0\n\
-113 kl apon say\n\
-25 fl say PROPN\n\
-37 ks aon say 0\n\
-24 f say during\n\
-79 fl say at\n\
-11 dlf after call ed A\n\
-19 v aNin v 32\n\
-57 fk a0 r r\n\
59 ks ar speak 0\n\
-48 v ar v 16\n\
-21 fv arr v\n\
-29 kl a..t1 call\n\
9 fl attack NOUN\n\
57 kl a0 propose\n\
25 fl propose a\n\
-13 fk aNP P DET\n\
21 fk apon PROPN PROPN\n\
13 kl bb1 show\n\
-128 f split on\n\
-88 kl a0 talk\n\
36 fp NOUN PROPN\n\
26 kl aN talk\n\
23 fk aN Q ¶\n\
23 fp NOUN Q\n\
-22 fl show Q\n\
53 f speak about\n\
44 ks apabout speak 0\n\
-10 kl a0 comment\n\
-43 fp NOUN he\n\
-63 fv comment v\n\
6 gc before v16 -8 noun\n\
16 f other his\n\
-58 kn aN, his\n\
13 kn a0 an\n\
3 fk a0 DET V\n\
8 fp VERB an\n\
-39 kn aN an\n\
-75 fk a0 P V\n\
43 fp in VERB\n\
74 f other about\n\
63 fl talk about\n\
33 kl apabout talk\n\
3 fl talk the\n\
35 v apabout v 16\n\
15 ks a..how other 0\n\
-45 v a..how v 8\n\
16 fl show VERB\n\
-7 fk a0 DET P\n\
-41 k aNon\n\
-18 fl talk NOUN\n\
-10 kl a0 appeal\n\
-17 dl after appeal\n\
-33 ks aNt say s\n\
-28 kl aNt say\n\
-36 fp the Q\n\
-14 fk a..,1 NOUN &\n\
155 kl a0 cite\n\
37 dlf after cite ing ,\n\
7 fl cite NOUN\n\
-42 kn bb0 ADV\n\
-6 c bb0 v4\n\
-17 a before r -0\n\
-20 fv continue v\n\
-15 kl aN cite\n\
8 kn bb0 the\n\
-26 fl look for\n\
10 ks apfor other ing\n\
43 fp for NOUN\n\
-14 ks aP other ing\n\
-26 kn aP for\n\
-22 v aP - 2\n\
-40 kl a0 remark\n\
-68 kn a0 during\n\
-71 fv remark -\n\
-81 k apduring\n\
-81 kn apduring during\n\
6 fv remark v\n\
5 fv recall -\n\
-103 kn a0 out\n\
-6 f speak out\n\
-30 fp VERB out\n\
7 k apout\n\
32 kl apout call\n\
7 kn apout out\n\
43 fp out his\n\
6 fv apout -\n\
20 kn aP out\n\
36 f speak for\n\
-7 v aP v 32\n\
-25 ks bb0 speak ed\n\
-69 c bb0 -32\n\
-201 a before P -0\n\
17 e3 before PROPN ( PROPN -\n\
5 a before P -16\n\
13 fl believe will\n\
46 fp VERB will\n\
4 dl before believe\n\
-4 fk aN A j\n\
-40 t before f 16\n\
-30 dlf after according ing ,\n\
-23 fl according a\n\
-66 ks aN say ing\n\
-108 kl aN according\n\
60 kn bb0 a\n\
26 gc before -0 v32 say\n\
-169 e3 before , K o DET\n\
14 e3 before j , K o\n\
-9 kn bb2 a\n\
72 kl apfor vote\n\
33 fk apfor PROPN PROPN\n\
-4 fl vote PROPN\n\
15 fp for PROPN\n\
3 fp ADV of\n\
-6 e before , has\n\
-64 fk a..,2 Q ¶\n\
-5 kl a0 boast\n\
54 ks a..,1 say ing\n\
-5 e before C the\n\
-35 a split DET -0\n\
-84 fk a0 j P\n\
-27 kl aN seem\n\
53 dl split seem\n\
16 fl according PROPN\n\
-14 fp to PROPN\n\
14 kn bb0 PROPN\n\
35 a before PROPN -0\n\
-212 e3 before , K o PROPN\n\
-8 a before PROPN -2\n\
-102 gc before v16 v32 say\n\
-69 a before PROPN v16\n\
22 kl a0 reveal\n\
-7 dl after reveal\n\
-12 ks apfor other ed\n\
25 v apfor v 16\n\
-26 ks aP other ed\n\
-38 f split NUM\n\
-130 kl a0 hold\n\
-18 dl after hold\n\
-22 fv hold v\n\
-12 fv hold -\n\
103 e before , was\n\
-43 kn sb1 PROPN\n\
-57 t split PROPN 16\n\
-5 kl a0 express\n\
31 dl after express\n\
20 fp VERB their\n\
39 fv express -\n\
38 kl aN express\n\
23 kn aN their\n\
23 fl support PROPN\n\
43 kl a, report\n\
-68 dlf after report ed PROPN\n\
-79 fl according VERB\n\
26 fk a, V DET\n\
-25 kl a0 suspect\n\
-17 ks at show s\n\
5 kl at show\n\
-7 dlf after show s ,\n\
4 v at v 64\n\
-113 c bb0 -16\n\
-35 dlf after announce ed A\n\
-28 ks apon say ed\n\
-7 kl apon announce\n\
-9 fp on a\n\
8 ks aon say ed\n\
-56 fp a ADV\n\
6 kn bb2 on\n\
14 kl sbe announce\n\
14 dl subject announce\n\
16 dlf subject announce ed A\n\
-17 ks a0 tell ed\n\
-5 kl a0 brief\n\
-3 dl after brief\n\
-66 f tell on\n\
-4 ks bb1 tell ed\n\
29 dl after portray\n\
24 fv portray -\n\
43 fp as a\n\
-55 a before . -0\n\
-20 k bb1-\n\
-61 kn bb1- .\n\
-42 f before and\n\
62 a before . -2\n\
-159 k bb2-\n\
-16 fv fire -\n\
-22 fl fire the\n\
-14 kl aN announce\n\
23 fk aN P NOUN\n\
25 fk apon NOUN NOUN\n\
44 fp on NOUN\n\
-3 v apon - 8\n\
-31 fl name PROPN\n\
-35 kl a0 tweet\n\
5 fv tweet v\n\
-9 dlf after tweet 0 ~\n\
-9 fv tweet -\n\
-46 kl aN tweet\n\
-6 fk aN Q NOUN\n\
-22 fl tweet Q\n\
-31 fl tweet PROPN\n\
-44 gc before -4 -16 say\n\
-47 f before SYM\n\
-10 g bb1- v8\n\
-5 f other SYM\n\
22 v a: v 32\n\
13 fl repeat the\n\
-16 a before P v4\n\
-62 dlf after name ed A\n\
-53 v apin - 8\n\
30 fl name as\n\
-16 v ain - 4\n\
-47 dlf after report s NOUN\n\
-43 fl report PROPN\n\
-82 v apas - 2\n\
9 k aNont\n\
9 fv aNont v\n\
-91 kn sbe PROPN\n\
13 fl report the\n\
-102 ks sbe other ing\n\
-27 fk aN s NOUN\n\
-54 kn a0 .\n\
-52 dlf after see 0 A\n\
9 fl see this\n\
15 v aT - 16\n\
-25 kn a0 or\n\
-104 kn a0 after\n\
-17 f say after\n\
-57 fp VERB after\n\
40 kl a0 appear\n\
13 fl appear to\n\
-22 fv appear v\n\
-19 kl apto appear\n\
-19 f other after\n\
-134 fp NOUN after\n\
-79 v a..t1 v 8\n\
29 f show by\n\
9 ks apfor other 0\n\
28 kn aPt for\n\
58 fl report VERB\n\
-7 ks aNt show 0\n\
-16 fl show the\n\
143 fl speak about\n\
56 kl apabout speak\n\
58 fp about ADV\n\
5 v apabout v 32\n\
-28 fl speak ADJ\n\
-126 fk a0 o PROPN\n\
6 kl aplike look\n\
-68 fl email NOUN\n\
4 fk a0 PROPN NOUN\n\
-8 fp PROPN was\n\
-54 kn a..t1 of\n\
-28 v a..,1 - 32\n\
-21 ks sby noun 0\n\
-4 gc before -2 v32 other\n\
-6 f noun on\n\
-7 ks apon noun 0\n\
-6 k aon,\n\
-6 kn aon, on\n\
-15 gc before -4 v32 noun\n\
25 fl report NOUN\n\
-5 fl testify PROPN\n\
-5 dl after explanation\n\
-9 fk aP P DET\n\
-10 fp NOUN between\n\
-26 k aPP\n\
42 kn a..: for\n\
-3 v a..: - 16\n\
12 fv admission v\n\
-18 dl after contest\n\
-7 k apbetween\n\
-7 kn apbetween between\n\
-43 v aP - 4\n\
-34 f say as\n\
-13 dl after bet\n\
-39 t before PROPN 4\n\
-13 v apabout - 2\n\
-35 kl a0 response\n\
41 kl apto response\n\
-54 fk apto PROPN PROPN\n\
-13 fk a..: Q ¶\n\
-13 fl proposal VERB\n\
36 ks a: say ing\n\
48 dlf after say ing ,\n\
-79 dlf before say ing ,\n\
-59 k bb0-\n\
-59 g bb0- -0\n\
-26 ks bb1- say ing\n\
-15 f write on\n\
-48 fl email VERB\n\
11 e before C NOUN\n\
-7 c sb0 -16\n\
5 e3 before PROPN , NOUN NOUN\n\
39 f tell them\n\
38 fl tell Q\n\
-4 gc before -0 v32 tell\n\
-27 kl aN report\n\
14 ks aon other 0\n\
-52 kn a0 has\n\
-37 fv proposal v\n\
7 dl after criticism\n\
20 fv criticism -\n\
-39 fl criticism NOUN\n\
10 fk a0 PROPN Q\n\
-14 fp PROPN Q\n\
4 dlf after statement 0 DET\n\
-10 fv statement -\n\
-7 dlf after call 0 NOUN\n\
10 fk a0 V DET\n\
-5 f tell VERB\n\
-54 fl ask VERB\n\
8 fk a0 o Q\n\
-25 fl support to\n\
-59 ks apto think s\n\
18 kl apto support\n\
-24 fp to Q\n\
-8 dlf after tell 0 PROPN\n\
-9 f tell NOUN\n\
-25 fl tell NOUN\n\
-9 kl a0 schedule\n\
-21 dl after schedule\n\
11 fv comment -\n\
77 kl apon comment\n\
50 fk a0 h V\n\
55 kl a0 prefer\n\
84 kl a0 describe\n\
15 fk a0 PROPN j\n\
6 fv describe -\n\
68 e before C PROPN\n\
-25 t before PROPN 8\n\
18 kn sb0 PROPN\n\
-81 a before PROPN -4\n\
-31 k sb1-\n\
-31 k bb3-\n\
24 gc before -4 v32 say\n\
45 a before . -4\n\
-12 fp NOUN among\n\
-13 fv apamong -\n\
-30 c bb0 -2\n\
9 fl attribute to\n\
-10 fp to his\n\
-40 ks aN, other ed\n\
-12 c bb1- -8\n\
-48 fk aN b DET\n\
53 e3 before NOUN , K o\n\
-9 kl bb1- according\n\
-51 g bb1- -2\n\
42 kn a0 they\n\
31 f say they\n\
4 fp VERB they\n\
-58 kn aN they\n\
-19 f say were\n\
-50 fp , while\n\
4 fp for him\n\
-11 dl after find\n\
41 dlf after find 0 NOUN\n\
-47 fv find v\n\
-23 kl aN find\n\
5 kl bb1 find\n\
13 dl before find\n\
-27 e before , while\n\
-27 fk aN V DET\n\
-14 fk aN h DET\n\
-42 kl a..t1 say\n\
-11 fk a..t1 NOUN A\n\
39 dlf split say 0 NOUN\n\
-79 gc split -4 -4 say\n\
11 fk apfor j PROPN\n\
65 fk a0 PROPN A\n\
-15 fk a0 PROPN P\n\
97 fk aN P V\n\
-19 dlf after say 0 w\n\
-62 fk a0 j ,\n\
-19 fk at PROPN ,\n\
-25 fl say a\n\
77 fk a..,2 A V\n\
-11 dl after cover\n\
-21 fv cover -\n\
-24 fv advocate v\n\
54 kl apfor advocate\n\
29 fl advocate NOUN\n\
15 kl a0 challenge\n\
7 kn sbe ADJ\n\
26 kl a0 praise\n\
29 dl after praise\n\
32 fl praise PROPN\n\
15 fv praise -\n\
-15 kl aN praise\n\
-3 fv speak -\n\
53 kl apout speak\n\
18 kl at argue\n\
-48 dlf after argue ed PROPN\n\
15 fl argue NOUN\n\
21 fp that Q\n\
44 ks a0 show s\n\
9 fl find PROPN\n\
-23 ks aN show s\n\
-139 f say but\n\
-51 t before PROPN 32\n\
-59 t split PROPN 32\n\
10 gc split -4 -8 say\n\
-90 kl a0 release\n\
-15 dlf after release ed NOUN\n\
-72 fl release PROPN\n\
-23 fv release -\n\
6 v apfor - 4\n\
-25 v apfor - 8\n\
-6 kl a0 publish\n\
-15 fk a0 PROPN C\n\
40 fl publish VERB\n\
29 dlf before say 0 PROPN\n\
-72 dl after relate\n\
-17 fv relate v\n\
13 ks aNt say ed\n\
-31 fk aNt PROPN V\n\
-77 kl a0 press\n\
3 dl after press\n\
-15 fk a0 NOUN ,\n\
3 fv press v\n\
-74 kn aN, NOUN\n\
5 fl press PROPN\n\
7 dlf before tell 0 ,\n\
-118 ks aN think s\n\
41 kn aN his\n\
-16 v apfor v 8\n\
22 fl decline to\n\
10 fv decline v\n\
-20 fk apto C P\n\
9 fl decline VERB\n\
59 f other whether\n\
64 fp VERB whether\n\
94 kn a0 whether\n\
-39 fl say whether\n\
-44 k apwhether\n\
-44 kn apwhether whether\n\
-15 fv apwhether v\n\
-80 kn aP whether\n\
24 dlf after say 0 V\n\
-55 fk a0 h PRON\n\
-9 fv criticism v\n\
-21 ks ar noun 0\n\
18 f noun it\n\
58 fp that she\n\
-60 ks apin say ed\n\
42 fl reveal PROPN\n\
9 k aint\n\
9 kn aint in\n\
63 f say she\n\
5 v aint v 16\n\
9 fk a0 NOUN s\n\
-20 f write in\n\
35 f write about\n\
-9 ks apin noun 0\n\
-10 v ain - 8\n\
15 f noun about\n\
14 fk a0 C P\n\
-45 ks apin say 0\n\
-33 kl apin say\n\
-50 v apin - 2\n\
20 fp NOUN it\n\
-92 fp NOUN were\n\
51 dlf before report ed PROPN\n\
63 fp PROPN he\n\
-19 k aonN\n\
-19 kn aonN on\n\
56 v apat - 16\n\
48 fp of VERB\n\
25 kl a0 back\n\
-8 dl after back\n\
19 fk aN D PROPN\n\
-68 f before while\n\
30 dlf after call ed &\n\
-28 e before & VERB\n\
-74 dlf after tell 0 NOUN\n\
-135 f tell in\n\
-40 fl tell in\n\
-21 fl tell ADV\n\
78 f tell if\n\
105 fl ask if\n\
-53 ks a..,1 tell ed\n\
-14 kl a0 opinion\n\
6 fk a0 NOUN f\n\
9 e3 before , C PROPN ,\n\
11 e3 split , C PROPN ,\n\
49 dlf before add ed PROPN\n\
-20 e3 before PROPN , PROPN C\n\
-17 dl after stance\n\
17 fp NOUN a\n\
-22 fl nominate NOUN\n\
24 gc before -16 v32 say\n\
18 kn bb3 in\n\
-126 fl issue a\n\
-40 t before DET 64\n\
5 fk a0 j f\n\
17 fl say ADJ\n\
-24 kn aNP ADJ\n\
-32 kl apto expect\n\
-12 fl expect PROPN\n\
-126 fk a0 r P\n\
26 fp ADV on\n\
17 fl describe the\n\
-26 kl aN describe\n\
22 fl describe as\n\
22 dlf after support 0 P\n\
21 f tell what\n\
63 fl ask what\n\
44 ks aN tell ed\n\
35 kl aN ask\n\
-8 dlf after find 0 A\n\
8 fl find and\n\
59 ks apon noun s\n\
-48 fk apon PROPN .\n\
-21 fl speak the\n\
-26 fl speak PROPN\n\
-23 fv aNin, v\n\
55 f speak whether\n\
-19 fp about whether\n\
-16 fv answer v\n\
-45 kl aN answer\n\
-12 fk aN P P\n\
27 kl a0 question\n\
-14 dlf after question 0 DET\n\
91 f noun whether\n\
-33 fk apabout P PRON\n\
68 fl question whether\n\
5 kl a0 consider\n\
-25 dl after consider\n\
-20 fv consider -\n\
44 kl bb1 consider\n\
11 dl before consider\n\
6 fv claim v\n\
-42 fk a0 b NUM\n\
-13 dl before propose\n\
14 a before V -2\n\
-47 c bb1& v16\n\
-12 kn bb1& .\n\
4 fv expect -\n\
11 kn a0 she\n\
-14 fk a0 PRON &\n\
33 fp VERB she\n\
-30 f think their\n\
-15 fp PROPN on\n\
-46 gc before -0 -32 say\n\
6 kl a0 reference\n\
6 dl after reference\n\
64 kl apto reference\n\
-11 fl post a\n\
5 fl post VERB\n\
-10 dlf after comment 0 PROPN\n\
-5 v aN, - 4\n\
-37 fl comment Q\n\
-14 ks sb0 say ing\n\
71 kl a0 mention\n\
52 kn a0 her\n\
28 f say her\n\
18 fp VERB her\n\
-41 kn aN her\n\
29 fl eager to\n\
-27 f adjective VERB\n\
41 fl hold on\n\
5 v apon - 32\n\
-19 fk aNP P PROPN\n\
-33 a before j -4\n\
7 a before P -32\n\
4 kn a0 those\n\
5 fp VERB those\n\
-10 fl focus NOUN\n\
-44 fl express NOUN\n\
-18 fv express v\n\
97 kl aNt express\n\
-21 dlf after view s PRON\n\
-3 kl a0 echo\n\
-21 dl after echo\n\
43 fk a0 DET r\n\
-15 fv echo -\n\
-69 ks sb1 say ing\n\
28 fk a0 PRON s\n\
-11 kl apto call\n\
87 fl pledge to\n\
-8 kl apto pledge\n\
29 kl a0 oppose\n\
10 dl after oppose\n\
15 fv oppose -\n\
-9 dl before oppose\n\
-16 kl apto message\n\
-58 fl message the\n\
15 kl bb1 declare\n\
39 dl before declare\n\
-59 gc before -2 -4 say\n\
-6 dl before release\n\
46 kl a0 endorse\n\
11 dlf after endorse 0 o\n\
-4 kl aN endorse\n\
48 fl back ADJ\n\
20 fl back PROPN\n\
7 v a..,2 v 64\n\
-52 fk aN o PROPN\n\
-37 e3 before , C DET NOUN\n\
-19 a before NOUN -4\n\
12 dlf after tweet ed ,\n\
-26 ks apon write ed\n\
55 f write with\n\
14 v aon - 8\n\
-30 f say an\n\
-51 ks ain say ed\n\
-62 fk ain P PROPN\n\
10 k ainPt\n\
10 kn ainPt in\n\
4 fl claim he\n\
-83 ks ain say 0\n\
-22 kl ain say\n\
18 f tell ’d\n\
38 fp he ’d\n\
25 dlf after support 0 A\n\
29 f show he\n\
18 fl show he\n\
-8 dlf after support ed PROPN\n\
4 fl support ADV\n\
-79 fp the ADV\n\
-11 k aNT\n\
5 fk aN V o\n\
-27 fl promise VERB\n\
9 kl a..t1 promise\n\
-3 fk a0 f PROPN\n\
6 fk a0 PRON PRON\n\
8 f tell ’s\n\
18 fp he ’s\n\
-29 fv convince -\n\
-16 fp ADV a\n\
5 e before , are\n\
6 e before DET NOUN\n\
18 ks apto say 0\n\
3 fl play in\n\
-9 ks a, adjective 0\n\
31 f adjective she\n\
-67 fp , she\n\
9 fl say she\n\
-18 gc before -0 -8 say\n\
55 fl plan to\n\
-9 fv plan -\n\
-36 kl apto plan\n\
-41 fl plan VERB\n\
-21 dl after protest\n\
-211 fk a0 o NOUN\n\
-25 ks apto write 0\n\
-6 fp to NOUN\n\
-6 fk aN V PRON\n\
-44 ks apfor say 0\n\
-25 fl hold a\n\
15 e before C a\n\
-17 fv ban v\n\
3 kl a0 applaud\n\
-14 dl after retweet\n\
16 fk aN P Q\n\
-63 f say are\n\
-43 fv aNon v\n\
-45 dl after lobby\n\
-13 fp NOUN would\n\
-27 fv mention v\n\
-83 ks ar say ed\n\
-58 dlf after try ing A\n\
-25 dlf after attack s j\n\
6 fv detail -\n\
-19 fv oppose v\n\
4 kl a0 allow\n\
-22 dl after allow\n\
-33 fv allow -\n\
-26 fp PROPN at\n\
-62 fk a0 P .\n\
-10 dl subject write\n\
66 fl promise to\n\
-33 kl apto promise\n\
15 kl at add\n\
36 fp that his\n\
-27 dl after pen\n\
6 dl subject criticize\n\
-14 fl focus VERB\n\
-39 fp on VERB\n\
91 kl a0 dismiss\n\
-3 dl after counter\n\
-45 fv counter -\n\
-11 f say from\n\
32 kl aN offer\n\
55 fl offer on\n\
-35 dlf after call ed PRON\n\
-5 fk aN A C\n\
-15 fl continue PROPN\n\
-24 c sb1 v4\n\
-44 fp at a\n\
118 fp PROPN about\n\
-33 fv deny -\n\
43 fl mention the\n\
-4 kn a0 no\n\
-18 fp VERB no\n\
47 kn aN no\n\
-40 fk a..,1 Q ¶\n\
-27 fp in a\n\
50 kl aint say\n\
4 kl at statement\n\
32 ks at say ing\n\
-43 v ain v 16\n\
24 fl defend his\n\
-11 fv defend -\n\
-33 fk a0 PROPN PRON\n\
35 fl say his\n\
15 v aT v 16\n\
-3 ks a: say ed\n\
14 fk a0 Q P\n\
5 kl a0 remember\n\
24 dl after remember\n\
-45 kn sbe .\n\
-85 kl apto talk\n\
-21 fp that have\n\
6 dlf after list 0 PRON\n\
-44 fp ADV PROPN\n\
-6 fl quote the\n\
-13 v aon - 2\n\
-38 fv press -\n\
-7 fl press to\n\
19 a before P v2\n\
-28 fv introduce -\n\
56 f other what\n\
-99 gc before -2 -16 say\n\
23 gc split -2 -16 say\n\
24 fk at Q ¶\n\
-8 f speak with\n\
4 fk a0 NOUN PROPN\n\
3 fv aNt -\n\
-8 fp NOUN but\n\
-24 v aNP - 8\n\
-57 kl a0 unveil\n\
27 kl aN unveil\n\
-27 fv aNat -\n\
-70 kl a0 aim\n\
16 fl aim to\n\
11 fv aim -\n\
-20 fl aim VERB\n\
26 fl endorse PROPN\n\
15 dlf before email 0 DET\n\
-39 t before V 32\n\
114 kl apto point\n\
47 fk apto PROPN '\n\
-29 f say before\n\
-30 fp NOUN before\n\
23 fv argue v\n\
13 f other her\n\
-13 fp ADJ PROPN\n\
14 fk aN C PRON\n\
-23 kn aNt a\n\
-12 dlf after consider ed A\n\
-35 fl consider a\n\
12 kl a0 vow\n\
24 dl after vow\n\
57 fl vow to\n\
41 fv vow -\n\
-10 ks apto say ing\n\
-38 fl vow VERB\n\
13 kl a0 explain\n\
11 dl after explain\n\
56 fl explain ADV\n\
62 fv explain v\n\
-53 v a..,2 v 4\n\
162 kl a..,1 according\n\
24 kl aN release\n\
-3 dl after enjoy\n\
23 fl support the\n\
5 fl support a\n\
18 fp PROPN of\n\
-9 kl a0 sign\n\
-7 dl after sign\n\
6 fl sign of\n\
-23 fv sign -\n\
-13 dl after endorsement\n\
17 fl endorsement of\n\
50 fk a0 PRON Q\n\
107 e3 before , C PROPN PROPN\n\
-27 ks a, other ed\n\
3 kl sbe sign\n\
11 v a0 - 64\n\
-25 fl offer a\n\
-54 fk aN r j\n\
47 fl offer ADV\n\
34 fl offer to\n\
-40 dl before argue\n\
-11 ks at noun s\n\
20 fl note PROPN\n\
22 fk a0 PROPN s\n\
-48 fl see as\n\
12 dl after agree\n\
-33 fp VERB with\n\
24 kl apwith agree\n\
-21 fp with PROPN\n\
14 fl think PROPN\n\
-57 fl conclude the\n\
69 fl ask ADV\n\
15 kn a..t1 a\n\
25 dlf after find 0 PROPN\n\
-53 f split with\n\
-7 dlf after support 0 '\n\
23 e3 before NOUN , PROPN NOUN\n\
9 kl aN hold\n\
52 fl vote a\n\
3 v apwith - 16\n\
24 kn aP with\n\
-72 fk aN Q &\n\
57 e before PROPN PROPN\n\
-24 f say because\n\
-9 fl say because\n\
-9 fp , because\n\
-69 kl a0 respond\n\
23 kl apto respond\n\
9 fk aNt DET PROPN\n\
6 fv respond v\n\
31 fk a0 NUM f\n\
17 fk aNP Q &\n\
34 f other those\n\
26 kl sbe release\n\
29 dlf subject release ed A\n\
-46 gc before -0 -16 say\n\
18 ks apon speak ing\n\
-23 kl apon speak\n\
-63 fl speak NOUN\n\
-40 fl write a\n\
5 gc before -0 v32 write\n\
-63 kl a0 share\n\
-11 fv share -\n\
-89 k aNon,\n\
8 kl apfor know\n\
-47 kl a0 rule\n\
-37 dl after rule\n\
-4 fv rule -\n\
-16 fv aplike v\n\
30 kl a0 fear\n\
9 dl after fear\n\
42 fl fear the\n\
47 fv fear v\n\
-52 fl allow to\n\
-9 f speak NUM\n\
-45 kl a0 voice\n\
9 gc before -4 v16 noun\n\
-15 fv decline -\n\
-105 fl continue to\n\
-41 ks apto speak s\n\
5 kl apto continue\n\
5 kl a0 dispute\n\
5 dl after dispute\n\
-60 f noun would\n\
6 kl a0 identify\n\
-65 fp that is\n\
-53 kl apto hope\n\
-17 fl ask the\n\
-56 dlf after question 0 j\n\
-4 fl question the\n\
-22 fl support him\n\
-25 dlf after look ing ,\n\
-20 fl answer the\n\
-58 fp ADV NOUN\n\
-25 fl challenge PROPN\n\
22 f speak him\n\
69 fl call him\n\
5 kl aNP call\n\
3 fl call ‘\n\
-4 kl a0 count\n\
-11 dl after count\n\
5 kn bb0 ADJ\n\
-14 fk a0 r V\n\
71 fp for a\n\
6 fv assertion -\n\
-6 kn a0 are\n\
-36 ks apat say 0\n\
-40 kl apat say\n\
17 k aatt\n\
17 kn aatt at\n\
7 fv aatt v\n\
-16 kn a0 while\n\
-11 fl offer his\n\
-72 fp , though\n\
-16 fp NOUN while\n\
-12 fl tell on\n\
9 ks aNont tell 0\n\
9 kl aNont tell\n\
-38 dlf after press s PROPN\n\
25 fk apon PROPN t\n\
38 v aont v 32\n\
47 fl critical of\n\
-26 kl a0 file\n\
-10 dl after file\n\
-23 fv file -\n\
11 ks aon, say ed\n\
-33 fl comment NOUN\n\
-15 fl write the\n\
-44 dlf after count ed A\n\
-7 f other than\n\
-67 fp ADJ than\n\
-16 f other has\n\
17 fl unclear ADV\n\
21 ks ar adjective 0\n\
-103 dlf after vote ed r\n\
19 fl show in\n\
-6 fl show and\n\
-21 fk apon PRON PROPN\n\
-31 v apon - 4\n\
-73 f before NOUN\n\
-30 fk a..t1 j NOUN\n\
10 fk arN P j\n\
29 fl view ADJ\n\
5 dlf after report s PROPN\n\
86 dlf before show 0 NOUN\n\
-24 ks at other s\n\
-7 fl begin PROPN\n\
-74 kl aN respond\n\
-26 kl a0 description\n\
-11 fl description of\n\
-69 kn bb0 of\n\
-75 a before f -0\n\
-12 kl a0 interrupt\n\
-18 dl after interrupt\n\
43 kl aN issue\n\
5 fk aN h PROPN\n\
51 ks a..what other ed\n\
-24 v a..what v 8\n\
-4 fl statement PROPN\n\
9 dlf before statement 0 DET\n\
6 fl compare PROPN\n\
16 fk a0 f V\n\
-142 fl say of\n\
-56 fl attack a\n\
12 fp ADJ who\n\
32 dlf after call ing ,\n\
13 kl a0 favor\n\
5 fl favor of\n\
59 fk a0 PROPN t\n\
78 k aTt\n\
99 kn aTt PROPN\n\
-38 f before for\n\
24 ks a..,2 tell ing\n\
11 kl a..,2 tell\n\
-29 ks a, tell 0\n\
-24 v a, v 2\n\
21 t split , 4\n\
10 fl urge NOUN\n\
17 fl vote to\n\
-14 kl apto vote\n\
-46 dlf after allow ed A\n\
-79 fp him to\n\
-118 f before at\n\
-51 f tell at\n\
-9 fk a0 NOUN C\n\
59 fl sign VERB\n\
30 kl a0 chant\n\
11 dl after chant\n\
37 fl chant Q\n\
17 fv chant -\n\
20 dlf after respond 0 o\n\
-26 fk a0 o j\n\
-21 ks aNt say 0\n\
12 fk aNt PRON NOUN\n\
-4 kl at accusation\n\
49 f noun his\n\
40 kl apon attack\n\
3 dlf after message 0 NOUN\n\
-23 fk aNt A V\n\
-74 fp that could\n\
-30 f tell ADJ\n\
-33 kl a0 cheer\n\
-17 fv cheer -\n\
9 kl a0 desire\n\
24 dl after denounce\n\
60 fv denounce -\n\
25 kn bb0 his\n\
35 k aduringt\n\
35 kn aduringt during\n\
-15 kl a0 advice\n\
6 dl after advice\n\
22 fl advice on\n\
-7 dlf after ask 0 o\n\
23 fp NOUN his\n\
-3 fv offer v\n\
32 ks a..if noun 0\n\
-28 dlf after want s w\n\
-55 fl release a\n\
76 fl release VERB\n\
23 kl a..,1 release\n\
9 fl aim at\n\
26 kl apat aim\n\
3 fv aat, -\n\
-9 dl after contrast\n\
95 fl slam PROPN\n\
-6 fp , his\n\
-40 t before PROPN 64\n\
21 fk apin NOUN f\n\
9 kl ain vote\n\
-12 fv ain, -\n\
-13 kl a0 care\n\
-6 dl after care\n\
-6 e3 before j - NOUN NOUN\n\
30 ks sby speak ed\n\
22 kl sby criticize\n\
20 ks apas other 0\n\
-28 fl vote the\n\
-12 dlf after hold ing A\n\
29 kl aN feel\n\
-12 fv optimistic v\n\
-34 e3 before PROPN , w C\n\
11 fl dismiss NOUN\n\
-5 fl debate VERB\n\
146 kl aTt say\n\
8 kl a0 emphasize\n\
6 kn a..t1 in\n\
24 dl after recite\n\
5 fv recite -\n\
-3 dlf after point s NOUN\n\
6 ks apover other 0\n\
-29 fp over the\n\
29 dlf after ask ed A\n\
-10 fl ask to\n\
10 fl write PROPN\n\
12 fv write v\n\
-16 dl after request\n\
-72 fv request v\n\
-5 fk apto PROPN NOUN\n\
-41 fp NOUN since\n\
9 dl after warn\n\
-4 kl a0 doubt\n\
13 dlf subject ignore ed A\n\
37 fp over PROPN\n\
-4 f noun with\n\
-40 a before . -16\n\
6 kl aN care\n\
3 dlf after show 0 A\n\
-61 fk a0 NOUN PRON\n\
-28 fl find VERB\n\
-51 kl a0 deliver\n\
-7 fl name a\n\
62 kl a..t1 continue\n\
-5 f before to\n\
9 dlf after emphasize 0 o\n\
-19 fv position v\n\
5 kl a0 embrace\n\
-15 fp ADJ as\n\
9 fk apfor DET j\n\
-9 fl notion PROPN\n\
8 dlf after offer ed NOUN\n\
-5 v a..what v 32\n\
-55 f speak both\n\
-6 fl offer VERB\n\
-13 fk ar DET NOUN\n\
-19 v apas v 16\n\
50 fl ask about\n\
-20 kl apabout ask\n\
36 fp about a\n\
-21 v apabout v 64\n\
-47 f split while\n\
-33 fp NOUN .\n\
-12 ks a..t1 adjective 0\n\
-52 fl feel the\n\
-6 kl at clear\n\
-7 dlf after clear 0 r\n\
15 dl subject mention\n\
-48 kl ar say\n\
-45 f tell him\n\
-4 dl after revelation\n\
41 dlf after oppose ed r\n\
54 kl ar cheer\n\
37 fk ar P DET\n\
82 fp ADV for\n\
99 fp out PROPN\n\
52 f other ‘\n\
-15 fv fear -\n\
-61 fk a..t1 PRON D\n\
23 fl argue he\n\
-28 fk apabout PROPN PROPN\n\
11 fp about PROPN\n\
-9 fl learn the\n\
-15 dl split according\n\
16 e3 before r , K o\n\
-62 fv challenge v\n\
-3 fk apon PRON NOUN\n\
22 fl say her\n\
50 fp ADJ about\n\
52 dlf after seem s PRON\n\
-9 fv seem v\n\
-25 dlf after continue s PROPN\n\
12 e3 before PROPN , NUM ,\n\
-138 kl a0 maintain\n\
-36 dl after maintain\n\
65 fk a0 C PRON\n\
-13 fl view of\n\
-49 ks apwith other ed\n\
3 dlf after hold 0 NOUN\n\
9 fk ar P PROPN\n\
74 fp ADV about\n\
-138 dlf after say 0 Q\n\
36 fp , of\n\
62 dlf after say 0 NUM\n\
-113 fp ADV in\n\
-12 e before , after\n\
-14 fk a0 s r\n\
12 v arr v 32\n\
-10 f before she\n\
6 fl view as\n\
18 kl apon position\n\
-42 fk a0 r b\n\
-10 fp ADV by\n\
3 fv opinion v\n\
-45 kl a0 lean\n\
-3 dl after lean\n\
31 e before V ADJ\n\
25 dlf after show s NOUN\n\
14 fl show a\n\
-30 fv contrast v\n\
-18 kl a0 trust\n\
-38 dl after trust\n\
-56 fk a0 A A\n\
-9 fv trust v\n\
55 f tell whether\n\
71 fl ask whether\n\
7 fl say INTJ\n\
-41 dlf after support 0 DET\n\
-8 fk aNt PROPN '\n\
-17 dlf after support 0 f\n\
-13 dlf after support 0 j\n\
-55 v aP - 16\n\
-31 f say all\n\
-15 kl aNN tell\n\
-32 f other she\n\
-6 fp NOUN she\n\
19 fk apto D t\n\
-3 fk at PRON '\n\
-57 fv focus v\n\
34 fk a0 PRON t\n\
-56 v aNt v 4\n\
-6 dl after argument\n\
-20 dlf after argument 0 DET\n\
22 dlf after message 0 j\n\
28 kl sb1 argue\n\
8 dl split argue\n\
-31 fv deliver v\n\
-23 fp his VERB\n\
-6 v apwith - 4\n\
-6 e3 before , C PROPN A\n\
17 kn a0 there\n\
-14 fl feel ADJ\n\
-33 fk aNt PROPN A\n\
21 dl after confident\n\
-4 dlf after endorsement 0 DET\n\
33 fk a0 PRON PROPN\n\
-6 fk apto NOUN P\n\
7 fp that there\n\
28 fl add it\n\
33 fv warn v\n\
-10 fk at PRON C\n\
7 kl a0 predict\n\
54 fv predict v\n\
-6 fv predict -\n\
38 kl aN deliver\n\
-52 f say them\n\
50 fl urge ADV\n\
-18 dl after hammer\n\
3 kl a0 congratulate\n\
-63 kn a0 up\n\
-20 f other up\n\
14 k apup\n\
14 kn apup up\n\
7 v apup v 16\n\
7 fv apup v\n\
51 ks aNt tell s\n\
-6 fl see what\n\
-21 dlf after hope s PRON\n\
-42 ks apwith noun 0\n\
-35 kl apwith call\n\
-42 fl unclear whether\n\
3 ks apwhether adjective 0\n\
105 fk a0 r PROPN\n\
-7 f show their\n\
-9 fv brief v\n\
-9 fp NOUN had\n\
15 fl hold PROPN\n\
73 fp for an\n\
-26 fk a..t1 PROPN NOUN\n\
47 kl sbe according\n\
47 dl subject according\n\
47 dlf subject according ing '\n\
9 ks apon other ing\n\
20 dlf after show ing A\n\
20 fl show NUM\n\
-12 v apagainst - 2\n\
-46 ks aNt speak ing\n\
-38 k aNrr\n\
3 f think her\n\
3 fk aN: Q ¶\n\
8 fk a..t1 PRON Q\n\
12 ks ain other s\n\
18 fk a..if P DET\n\
31 fp on whether\n\
-17 fv worry -\n\
20 kl apas see\n\
-8 f speak into\n\
8 dl after joke\n\
-27 ks aP say ed\n\
-32 v a..t1 - 8\n\
-104 ks aTt noun 0\n\
68 kl a0 tout\n\
31 dl after tout\n\
-9 kn a0 into\n\
-22 k apinto\n\
-22 kn apinto into\n\
-3 fv apinto -\n\
11 dlf after sign 0 DET\n\
68 fp that her\n\
-6 ks a..what other 0\n\
5 ks a..what noun s\n\
-9 fl call her\n\
16 v apwith v 32\n\
102 kl a0 decry\n\
-24 dl after determine\n\
30 fl support NOUN\n\
4 fl support at\n\
-32 v ar - 4\n\
-21 ks apas speak ed\n\
30 f write an\n\
-11 fk aN o NOUN\n\
-21 fk a0 V o\n\
-101 fk apto V j\n\
18 kn a0 its\n\
-4 dlf after attention 0 j\n\
-45 fv attention v\n\
22 fk a..t1 PRON V\n\
-14 fl post he\n\
5 dlf after look ing A\n\
-75 fp PROPN after\n\
-3 kl a0 assure\n\
37 kl aN assure\n\
-35 fl assure PROPN\n\
8 f tell she\n\
25 fl tell she\n\
-40 ks apon write 0\n\
-69 kl a0 weigh\n\
82 kl apin weigh\n\
6 dlf after add ing ,\n\
-17 dlf before add ing ,\n\
17 fp NOUN they\n\
7 fl want the\n\
-23 dlf after want 0 w\n\
-8 fk apabout PRON NOUN\n\
13 fp about his\n\
-26 fk apabout NOUN NOUN\n\
74 v apabout - 16\n\
-25 fk a0 PROPN r\n\
6 ks sby other ed\n\
-9 f other themselves\n\
7 ks aNP speak ing\n\
8 ks aNrN tell 0\n\
27 kl aont say\n\
20 fl question ADV\n\
-23 dlf after focus ed A\n\
4 a before - -2\n\
-36 fp a VERB\n\
7 fl hope the\n\
4 fl attention PROPN\n\
15 dlf after see 0 w\n\
4 dlf after ask ed r\n\
18 dlf after word s DET\n\
39 v apas - 16\n\
7 dlf after mention 0 x\n\
12 f say any\n\
-22 dlf after ask ed PRON\n\
23 kl at declare\n\
102 ks aTt say ed\n\
21 v a..: v 8\n\
16 k aTT\n\
21 kn aTT ADV\n\
43 fv insist v\n\
5 dlf after focus s o\n\
-22 kl aN mock\n\
-38 c bb0 -4\n\
19 kl ar look\n\
20 f other against\n\
-82 e3 before , C P DET\n\
21 fv introduce v\n\
19 ks aT noun 0\n\
-5 c sb0 -4\n\
41 fk at P DET\n\
-16 f noun have\n\
-47 fp ADV this\n\
-16 gc before -4 -2 say\n\
-41 gc split -4 -2 say\n\
46 dlf after attention 0 PRON\n\
15 fk aNN C DET\n\
-4 fk a0 Q &\n\
20 gc before -2 v4 say\n\
-9 fl add to\n\
-35 t before b 4\n\
-16 dl after celebrate\n\
-26 fv celebrate -\n\
8 fv tout v\n\
-14 v aT - 4\n\
56 fl feel VERB\n\
-20 fk apon PROPN NOUN\n\
51 fl message Q\n\
-11 fp NOUN which\n\
17 gc split -2 -4 say\n\
-82 ks aT say ing\n\
-9 kl aT according\n\
8 kn aT ADJ\n\
16 e3 before V , K o\n\
8 dlf after support ed A\n\
27 dlf subject support ed A\n\
3 fk apon PRON j\n\
3 fl criticism his\n\
57 ks aTt say 0\n\
5 dlf after fire 0 PRON\n\
23 ks apfor noun s\n\
6 kl apup hold\n\
-60 fk aNt PRON D\n\
48 dlf after pledge ed A\n\
-7 fk apas DET NOUN\n\
10 kn aP inside\n\
-113 f split at\n\
14 dlf after support 0 PROPN\n\
-37 fk a0 V b\n\
14 dlf after support ing DET\n\
15 dlf after clear 0 V\n\
18 fl embrace his\n\
19 dl after vouch\n\
27 fv vouch -\n\
49 kl apfor vouch\n\
19 ks aP say ing\n\
52 fl tell would\n\
16 f say him\n\
-25 dlf after seem ed NOUN\n\
6 v a..if v 32\n\
18 dlf split seem ed NOUN\n\
-45 fl propose NOUN\n\
-25 ks at other ing\n\
81 fp NOUN whether\n\
36 fl call whether\n\
-18 fl criticism PROPN\n\
4 e3 before j , PRON C\n\
-5 e3 split j , PRON C\n\
4 kl sb1- say\n\
11 kl bb1- call\n\
-84 e3 before PROPN , PROPN '\n\
-22 dlf after attack 0 DET\n\
-6 fk apto V r\n\
-31 kl a0 assume\n\
-14 fl celebrate PROPN\n\
-9 kl aN declare\n\
-12 fl concern the\n\
-10 fl encourage NOUN\n\
-14 fp over NOUN\n\
11 fl speak as\n\
-4 dlf after offer ed PROPN\n\
14 fl suggest would\n\
-27 dlf after know s PRON\n\
14 fk at NOUN A\n\
-34 dl after prove\n\
-93 fv prove -\n\
-3 fl prove ADJ\n\
48 fl comment about\n\
14 dlf after hope 0 DET\n\
-14 fk aN r P\n\
20 v apto v 4\n\
5 fl discuss NOUN\n\
-45 v a, - 32\n\
-30 dlf after vote 0 x\n\
86 fp that some\n\
50 fv aTt -\n\
12 dlf after see 0 x\n\
7 dl after suggestion\n\
16 fv suggestion v\n\
-13 k bb0:\n\
-13 g bb0: -0\n\
11 e before , ’\n\
-47 dlf after struggle ed A\n\
6 fl struggle ADV\n\
-13 fv rule v\n\
-11 kl apfor say\n\
-4 fl report to\n\
11 dlf after look 0 PRON\n\
9 v ar - 16\n\
-7 fl disavow PROPN\n\
7 fv disavow -\n\
3 fl disavow the\n\
8 dlf after advocate 0 j\n\
-3 fl advocate VERB\n\
35 dlf after vote ed A\n\
77 ks aNt other ing\n\
17 kn bb1 an\n\
-7 dl after agreement\n\
65 kl apfor push\n\
-33 fl push NOUN\n\
34 kl a..if question\n\
-9 dlf after plan 0 NOUN\n\
8 fl email with\n\
42 gc split -4 v16 tell\n\
18 dlf after answer 0 o\n\
-18 f think any\n\
34 f adjective about\n\
4 gc before -4 -2 tell\n\
-24 kn aPt about\n\
77 v aPt v 16\n\
-40 dlf after support 0 x\n\
-22 dlf after appear ed PRON\n\
-9 fv imply v\n\
-12 fv notice -\n\
6 fk aP s DET\n\
19 f show his\n\
9 fk apin NUM t\n\
-11 fk a, PRON C\n\
56 kl aN warn\n\
-42 fl declare NOUN\n\
20 dlf after respond ed NOUN\n\
77 fl respond Q\n\
-47 fk a0 P ,\n\
-24 f speak ,\n\
14 kl a0 demand\n\
86 fl respond by\n\
-32 dl subject respond\n\
-10 dlf after write ing PROPN\n\
65 kl a..t1 try\n\
38 kl apabout word\n\
52 fk apabout PROPN NOUN\n\
44 dlf after refer ing ,\n\
59 dl after lament\n\
30 f think an\n\
-22 kl a..,1 write\n\
-30 dlf after name ed NOUN\n\
-13 fl list of\n\
57 kl apin believe\n\
45 k aTTt\n\
45 kn aTTt ADV\n\
45 fv aTTt v\n\
42 fk apwith DET NOUN\n\
-6 kn bb0 .\n\
-42 f think .\n\
43 dlf before tell 0 NOUN\n\
17 dlf after say ing Q\n\
13 fl describe NOUN\n\
-27 kl apas describe\n\
26 kl a0 insist\n\
-78 ks apto tell ed\n\
-6 kl apto ask\n\
-7 dl after pass\n\
15 kl aN pass\n\
-25 dl after hedge\n\
15 fp about VERB\n\
-33 kl apon question\n\
-33 fl question ADJ\n\
-4 fk a0 r ,\n\
-17 fl push ADV\n\
8 fv ar, -\n\
3 fl explain VERB\n\
37 v aNin - 16\n\
-34 fv determine -\n\
8 kl aNt release\n\
-5 dl after amplify\n\
-4 dlf after plan s DET\n\
-10 dl after honor\n\
12 fl charge PROPN\n\
-30 fv charge v\n\
-60 fv title v\n\
32 fl tweet a\n\
37 ks apwith other 0\n\
19 dlf after think 0 NOUN\n\
-32 fv pass -\n\
21 fk aT P NOUN\n\
-29 f show of\n\
-9 fk apfor DET r\n\
-21 dlf after seek 0 r\n\
11 fl seek NOUN\n\
-30 kl a0 apologize\n\
-8 f other during\n\
3 ks art say 0\n\
32 kl apagainst rail\n\
73 kl a0 blame\n\
6 dl after blame\n\
33 fv blame -\n\
-8 kl aN blame\n\
17 k arT\n\
17 kn arT ADV\n\
19 fl understand ADV\n\
-5 fv understand v\n\
-8 dlf after want ed NOUN\n\
-3 dlf after think 0 o\n\
14 ks aont say 0\n\
-40 fl pledge NOUN\n\
36 e3 before NUM , K o\n\
-80 fl sign PROPN\n\
36 kl apat hint\n\
33 fp at his\n\
-47 e3 before , C PROPN NOUN\n\
-11 fk a0 C o\n\
-34 e before C of\n\
30 fl criticism for\n\
27 v apagainst - 16\n\
22 fl know he\n\
-74 f other ,\n\
4 dlf after accuse ed &\n\
-48 fk a0 PROPN NUM\n\
-82 v apfor v 64\n\
-5 fl agree the\n\
-5 kn a0 itself\n\
-33 fp VERB itself\n\
5 fl call it\n\
-75 v apat v 64\n\
7 kl aNP share\n\
14 fl share and\n\
59 dlf after encourage 0 o\n\
-5 dlf after report 0 PROPN\n\
-39 fv explain -\n\
160 e before PROPN VERB\n\
36 e3 before Q PROPN C ,\n\
-42 kl apon post\n\
-35 fl believe ADV\n\
18 f think you\n\
-17 f adjective ADJ\n\
61 fp out ADV\n\
39 fl love to\n\
-63 f other .\n\
-27 dlf after state ed A\n\
-54 ks apas say ed\n\
12 fk apabout r PRON\n\
20 fl denounce PROPN\n\
-53 fk aN s PRON\n\
8 fk aNr P PROPN\n\
-24 f think not\n\
6 f other would\n\
-48 kl a0 distance\n\
88 kl aN distance\n\
72 fl distance from\n\
47 fp himself from\n\
-49 kl a0 argument\n\
-71 kl a0 advise\n\
-7 dl after advise\n\
-20 fl advise PROPN\n\
6 kl aN advise\n\
-28 dlf after speak 0 A\n\
-15 fk a0 P Q\n\
99 fp : ADV\n\
-16 f speak their\n\
7 f say both\n\
-3 fv champion v\n\
11 fk at DET r\n\
60 f adjective they\n\
13 fl clear they\n\
21 e3 before Q PROPN C .\n\
10 fk a0 j j\n\
29 kl a0 assail\n\
-43 kl apto agree\n\
-37 fl agree VERB\n\
5 kl apoff lay\n\
7 fv apoff -\n\
9 dl after balk\n\
16 kl apat balk\n\
21 fv balk -\n\
-45 dlf after lay 0 A\n\
35 fl threaten to\n\
58 dlf before report s PROPN\n\
81 dl subject echo\n\
44 e3 before NOUN , s PRON\n\
-12 fv concerned v\n\
53 fl reference PROPN\n\
12 dlf after attack s PRON\n\
-12 kl a0 admit\n\
5 dlf after look 0 DET\n\
16 dlf after say 0 )\n\
-22 dlf before say 0 )\n\
42 kl a0 rebuke\n\
3 fv rebuke -\n\
82 dlf after say 0 -\n\
-15 fl feel ADV\n\
-3 dlf after write 0 o\n\
-25 fk aN o PRON\n\
-17 dlf after know 0 ,\n\
37 kl bb0 know\n\
3 dlf before know 0 ,\n\
23 kl a0 recall\n\
-48 fl say as\n\
19 dlf after explain 0 o\n\
54 e3 before NUM , A D\n\
45 fv remember v\n\
26 fl seem like\n\
11 fp like a\n\
51 kn a..if is\n\
8 fk a..if P NOUN\n\
-10 ks aN: other ed\n\
44 dlf after argue ing ,\n\
14 kl a0 skeptical\n\
-7 dlf after report s j\n\
-14 dlf after refuse ed PROPN\n\
32 fl remind the\n\
-38 dlf after declare ed PROPN\n\
-21 dlf after find 0 r\n\
-6 fp out a\n\
-3 dl after commitment\n\
-28 dlf after say s Q\n\
-16 fl promise PROPN\n\
18 gc before -8 v32 tell\n\
3 kl a0 acknowledge\n\
-48 fv acknowledge -\n\
53 fk at NOUN f\n\
44 dlf split write 0 PROPN\n\
52 fk aN, PROPN A\n\
-21 dlf after say ing PROPN\n\
23 fl decide not\n\
26 dlf after feel 0 o\n\
9 kl a0 liken\n\
-69 dlf after talk ing PROPN\n\
-16 fl talk ADJ\n\
-7 fl think there\n\
8 fk aNt NOUN P\n\
-30 fl express about\n\
10 kl apabout concern\n\
-10 fl think he\n\
-3 kn a0 we\n\
9 dlf after write 0 NOUN\n\
-15 ks apin write 0\n\
-26 kl apin write\n\
21 fk aon, C PROPN\n\
-19 fl criticism VERB\n\
-9 ks apas say 0\n\
-3 kl apas say\n\
-8 dlf after announce ed NOUN\n\
5 dlf before announce ed NOUN\n\
-21 ks ar say ing\n\
48 dlf after vote s PRON\n\
30 kn sbe and\n\
8 dlf after defend ed &\n\
27 kl apon agree\n\
25 fl agree a\n\
-10 f split they\n\
-3 fl ignore the\n\
91 fl talk of\n\
-6 dl after react\n\
-9 fv react -\n\
29 fk apto C o\n\
32 fv acknowledge v\n\
-100 fv sense -\n\
-22 dl after sound\n\
-34 dlf after announce 0 o\n\
12 e3 before j , DET PROPN\n\
35 fl report he\n\
18 fl embrace of\n\
-4 fp about its\n\
33 v apabout - 32\n\
52 e before - is\n\
11 kl bb2 statement\n\
-16 fl favor PROPN\n\
12 kl aN apologize\n\
-18 e3 before C , K o\n\
-3 fl write his\n\
12 kl sbe echo\n\
3 fl declare he\n\
6 fp of ADV\n\
-90 fk a0 f r\n\
-10 fv accept v\n\
35 kn a..t1 —\n\
-17 kl a0 frame\n\
-19 dlf after hope 0 A\n\
-49 fp that were\n\
-38 dlf after highlight ing ,\n\
11 ks apout speak 0\n\
43 fk apout P NOUN\n\
-6 f tell this\n\
-36 fl tell this\n\
13 fl identify the\n\
-40 fp , were\n\
-14 fl seem Q\n\
6 ks at other ed\n\
-5 gc before -2 v32 write\n\
36 fp that not\n\
4 dlf after opposition 0 PRON\n\
-22 dlf after see 0 ,\n\
17 fl accuse him\n\
172 dlf before say 0 Q\n\
21 fl praise NOUN\n\
23 dlf after decide ed r\n\
-5 fv assume -\n\
77 kl a, note\n\
17 kl a0 allege\n\
8 dl after allege\n\
12 dlf after willing ing NOUN\n\
-15 fp VERB into\n\
36 kl aT report\n\
-5 fp NOUN (\n\
19 f speak this\n\
18 fk aN V t\n\
3 fk a, Q P\n\
9 fk a..,1 V j\n\
-29 dlf after pledge ed r\n\
3 kn bb1& ,\n\
-10 fl pass the\n\
4 kl aP put\n\
75 fl debate whether\n\
21 kn a..if by\n\
104 fp PROPN whether\n\
-43 f say we\n\
-3 fl say we\n\
15 kl apabout tweet\n\
40 kl a0 lament\n\
10 kn a..t1 an\n\
79 ks aNt tell ed\n\
75 kl aNt remind\n\
10 fl challenge on\n\
42 fp for VERB\n\
-29 fl decide VERB\n\
-4 fv suggest -\n\
-10 dlf after offer ed ,\n\
-43 kl a0 float\n\
-8 dl after cable\n\
28 kl aN voice\n\
-30 fv insist -\n\
-63 kl a0 signal\n\
51 kl aN signal\n\
-7 dl after theory\n\
-6 fv theory v\n\
8 dlf after offer 0 o\n\
28 fl demand ADJ\n\
-77 fv favor v\n\
41 fk a0 NOUN '\n\
35 fl signal for\n\
83 fl opposition the\n\
-14 dl after suppose\n\
29 ks apover noun s\n\
-53 fl question of\n\
10 fk a..if P o\n\
21 fk a0 PROPN w\n\
28 kl ar speak\n\
183 fl speak of\n\
41 fl condemn the\n\
23 kl a0 impress\n\
3 dl after impress\n\
38 fl impress by\n\
13 fv impress -\n\
-34 v apto - 64\n\
-19 dlf after think 0 x\n\
-12 v apwith - 8\n\
-13 ks apagainst other ed\n\
4 kl apagainst vote\n\
30 fk apagainst DET NOUN\n\
-33 fv sound v\n\
-20 kl at acknowledge\n\
17 ks apin think 0\n\
44 kn aPt from\n\
-3 fl allege the\n\
33 fk apabout PROPN .\n\
18 fk aP P V\n\
28 fl express ADJ\n\
11 fk a..why r DET\n\
46 e3 before Q PRON C .\n\
11 fl answer PROPN\n\
-3 dlf after plan 0 PRON\n\
4 dlf after appear s r\n\
39 fk a..t1 PROPN Q\n\
82 kl aN, put\n\
4 f show she\n\
-41 dlf after question s P\n\
-4 dlf after push 0 o\n\
94 fk aN r o\n\
30 fp on what\n\
7 kl a0 deride\n\
-67 dl after advance\n\
-46 fl find a\n\
-32 fk a0 j &\n\
15 fl lay ADJ\n\
9 fp nothing about\n\
-29 f adjective what\n\
13 fv assumption v\n\
4 fp ADJ for\n\
-18 f split NOUN\n\
5 kl a0 wonder\n\
-15 fv wonder -\n\
23 kl at agree\n\
-73 fl publish a\n\
-84 f think them\n\
40 fl know this\n\
14 fk aN r t\n\
7 dlf after expect 0 PROPN\n\
12 fk a..,1 DET r\n\
-30 kl apon appear\n\
-7 dl after recommendation\n\
-16 dl after certify\n\
-4 fl challenge to\n\
-52 fp as an\n\
39 fp over whether\n\
-9 dlf after seem s PROPN\n\
-11 fk a..: Q (\n\
4 dlf after show 0 t\n\
8 fl offer NOUN\n\
-33 kl a0 forget\n\
51 kl a, explain\n\
-13 kl sb1 explain\n\
17 dlf after recall ing ,\n\
-5 dlf after aware 0 A\n\
18 fp ADV at\n\
-45 fk apto C .\n\
18 kl a..,2 accuse\n\
-3 fl plan PROPN\n\
21 fl outline ADV\n\
3 kl apfor credit\n\
30 ks apup other ed\n\
16 f say '\n\
-7 e3 before r , PRON C\n\
17 ks sbe write ed\n\
-29 dl after volunteer\n\
22 dlf after back ing h\n\
50 dlf after want ed w\n\
-26 v a..what v 64\n\
-13 fv lobby -\n\
62 fl voice for\n\
16 kn aN herself\n\
77 fl feel about\n\
13 dlf after aim 0 V\n\
-21 fl say you\n\
15 ks aplike other s\n\
-4 fl sound ADJ\n\
55 dlf after propose ed A\n\
-72 fv nominate v\n\
30 kn aP: about\n\
58 dlf after seem 0 A\n\
-31 dlf after recognize 0 x\n\
-12 fk apon NOUN &\n\
18 kl apwith identify\n\
7 fv envision -\n\
-11 fv affirm -\n\
36 kl apon opinion\n\
32 fl remember the\n\
38 k aTNt\n\
38 kn aTNt PROPN\n\
39 dlf after view 0 '\n\
30 dlf after offer 0 x\n\
5 kl sbe request\n\
14 fl voice with\n\
35 dlf after charge ed A\n\
-20 fk a0 Q A\n\
16 e before A VERB\n\
3 fl aim NOUN\n\
27 fv wonder v\n\
-38 fl present a\n\
21 kl a..: present\n\
-67 f write NUM\n\
10 fv allege -\n\
22 dlf after refuse ed A\n\
32 fk apto j NOUN\n\
27 fl order the\n\
48 fp out about\n\
46 fp VERB were\n\
-37 fl confirm PROPN\n\
18 fk a, V j\n\
-38 fl see his\n\
13 dlf after email 0 NOUN\n\
-11 dlf after push ed A\n\
8 fl find with\n\
-16 fk a0 A PRON\n\
-4 dlf after look s PROPN\n\
12 fv disagreement -\n\
7 fl offer for\n\
31 kl a0 chide\n\
10 dlf after publish ed PROPN\n\
59 fp ADV against\n\
66 e3 before Q PROPN C P\n\
-30 kl apon write\n\
11 dlf after seek 0 PRON\n\
5 fk at PROPN r\n\
26 fv rebut -\n\
9 kl a0 denunciation\n\
9 fl denunciation of\n\
9 fv denunciation -\n\
33 fk aPt DET NOUN\n\
-29 fl put a\n\
21 fp for her\n\
-3 dlf after push ed PRON\n\
8 fk aT o V\n\
19 e3 before C , P DET\n\
-19 f show they\n\
-6 dlf after suggest s NOUN\n\
-13 dlf after endorse 0 A\n\
25 fk apabout PROPN ,\n\
3 e3 before Q K o DET\n\
21 fk apto PROPN j\n\
-34 dlf after agree ed PRON\n\
21 fk apon PRON PRON\n\
125 fp about what\n\
13 f speak any\n\
16 dl after allude\n\
16 kl apto allude\n\
3 fv allude v\n\
19 dlf after attack ing NOUN\n\
-25 dlf after proposal 0 PROPN\n\
45 kl a..t1 suggestion\n\
54 dlf after eager 0 A\n\
9 dl after wary\n\
9 fv wary -\n\
23 dlf after tweet 0 DET\n\
19 dlf after decline ed ,\n\
10 dlf after accuse ed PRON\n\
-24 dlf after refer ed r\n\
20 dlf after name ed PRON\n\
10 fp it as\n\
6 fl post ADJ\n\
55 kl ar lean\n\
14 fl oppose it\n\
14 fl hope he\n\
4 e3 before Q PROPN PROPN ,\n\
3 dlf after concern s V\n\
7 fl deliver about\n\
28 fl emphasize the\n\
-4 fp NOUN an\n\
48 fl promote a\n\
7 fl advise to\n\
3 fl know his\n\
20 fl advise ADV\n\
-17 fl admit he\n\
48 dlf after understand ing DET\n\
4 kl aon, report\n\
-22 f speak its\n\
64 ks apin adjective 0\n\
-5 fl show no\n\
104 f before '\n\
67 e before , '\n\
-25 fp that we\n\
50 f noun '\n\
-87 fk a..,1 ' '\n\
-132 dlf after say 0 '\n\
124 e3 before ' C PROPN PROPN\n\
-66 dlf split say 0 '\n\
17 e split , '\n\
11 e3 split NOUN , ' '\n\
-17 f think '\n\
-17 fk a..,2 ' '\n\
20 fk a, ' '\n\
16 fl add '\n\
-47 fv confidence v\n\
22 fl say '\n\
-73 f show '\n\
-15 fl show '\n\
87 f speak '\n\
30 e3 before PRON , ' '\n\
25 e3 before PROPN , ' '\n\
-6 e3 split PROPN , ' '\n\
15 e3 before r , ' '\n\
14 fk aN, ' '\n\
50 fp VERB '\n\
-36 fk a, ' PRON\n\
-22 kn a0 our\n\
-5 fp VERB our\n\
42 f write '\n\
15 fl post '\n\
17 fp - '\n\
48 fl word '\n\
64 fp : '\n\
-22 fk apout DET j\n\
54 fk aN: ' '\n\
59 fl put '\n\
22 e3 before P , ' '\n\
-10 fk aN C t\n\
31 fp that '\n\
4 fk a0 DET '\n\
-27 f show its\n\
-9 fv observe -\n\
-12 e3 before PROPN , NOUN C\n\
10 fp as '\n\
30 kl at complaint\n\
9 fl clear NUM\n\
44 fl boast of\n\
13 e3 split NOUN , NOUN P\n\
-30 fv advise v\n\
10 kl a0 rebut\n\
-14 fv contend -\n\
43 f think its\n\
-12 dlf after sure 0 V\n\
27 fp that in\n\
-25 dlf after criticize ed NOUN\n\
-5 dlf after decide ed PRON\n\
54 v at - 32\n\
-7 kl a, tell\n\
84 kl apdown play\n\
-26 dlf after show ed PRON\n\
57 v apdown v 32\n\
-28 dl after indication\n\
12 fl concerned the\n\
-14 fl argue ADV\n\
59 kl aN aim\n\
11 v apabout v 4\n\
-7 fv utter -\n\
24 fv confidence -\n\
20 fp over ADJ\n\
-34 fp that with\n\
-52 kn a0 --\n\
3 kl sbe deem\n\
3 dl subject deem\n\
3 dlf subject deem ed A\n\
-50 dlf after promise ed PRON\n\
-20 dlf after accuse ed NOUN\n\
-38 f say 's\n\
28 fk a..,2 P w\n\
4 fp off ADJ\n\
17 kl at estimate\n\
13 kl a..what begin\n\
3 fl begin what\n\
22 fk a..,1 Q '\n\
14 dlf after feel 0 w\n\
9 fl idea VERB\n\
3 k ar:\n\
3 kn ar: ADV\n\
42 dlf after hope ed A\n\
16 dlf after prove 0 o\n\
78 kl apwith issue\n\
35 dlf after report 0 o\n\
10 fl accept a\n\
-35 fk apto C ,\n\
17 kl a: write\n\
23 fk aN PRON PRON\n\
8 fl remember ADV\n\
10 fp everyone ADV\n\
97 fl blame NOUN\n\
56 dlf after point s PROPN\n\
44 dlf after add ing '\n\
16 fk aon A P\n\
-35 fp PROPN 's\n\
-9 dlf after offer 0 DET\n\
10 f show her\n\
50 fl challenge over\n\
22 fp him over\n\
-17 dlf after pass ed PRON\n\
9 dlf after seek s PRON\n\
34 dlf before write 0 '\n\
55 kl a: message\n\
17 kl apas criticize\n\
9 e3 before NOUN , PROPN -\n\
47 dlf after issue 0 V\n\
-7 kl a0 affirm\n\
19 kn a..t1 --\n\
5 dlf after declare 0 o\n\
66 kn a..t1 after\n\
15 fl accusation of\n\
9 fp , does\n\
99 kl apin confident\n\
-3 fl imagine a\n\
5 kl a..t1 complain\n\
-21 dlf after respond ing A\n\
33 k apupon\n\
33 kn apupon upon\n\
12 fl request NOUN\n\
11 fl message he\n\
6 fl estimate PROPN\n\
31 kn a0 either\n\
61 fp that by\n\
23 fl allege PROPN\n\
29 kl apfor proposal\n\
18 fp that every\n\
37 fl defend her\n\
25 fp - with\n\
5 fl nominate as\n\
19 fl wonder whether\n\
-20 v a: v 4\n\
-93 fp 's Q\n\
35 ks apdown other ed\n\
13 fp that someone\n\
-11 dlf after accept ed A\n\
8 fl deny any\n\
7 dlf after impress ed A\n\
94 e3 before Q C PROPN PROPN\n\
-17 fv retweet v\n\
10 dlf after say 0 DET\n\
42 dlf after report ed s\n\
5 fl think his\n\
10 fp ADJ his\n\
17 dlf after deliver ing ,\n\
-5 dlf after testify ed PROPN\n\
-6 fl insist Q\n\
50 dlf after seem ed A\n\
24 fk a0 f C\n\
19 fl find his\n\
-18 dlf after find ing PROPN\n\
-18 dlf after respond ed PRON\n\
# end\n\
5 h :\n\
20 ho : 0\n\
-83 r : 16\n\
-5 k : after 0\n\
-4 h !\n\
13 ho ! 1\n\
-74 hb ! PROPN\n\
-26 z ! 16 -\n\
-47 k ! after 0\n\
23 h ,\n\
-29 ho , 2\n\
-23 hv , - -\n\
26 hs , speak -\n\
-17 r , 8\n\
14 k , after 0\n\
-19 sv , short the\n\
-26 c , - -\n\
-54 ho , 3\n\
29 hn , and\n\
49 hn2 , & PROPN\n\
22 hb , PROPN\n\
-64 r , 4\n\
4 a , PROPN -\n\
6 h .\n\
18 hv . - -\n\
26 hs . speak -\n\
13 hn . and\n\
24 hb . PROPN\n\
42 z . 32 -\n\
6 r . 0\n\
-24 k . after 0\n\
10 sv . short the\n\
18 c . - -\n\
-9 l . speak ed\n\
31 ho P 0\n\
-49 hv P - v\n\
-40 hs P think -\n\
-130 hn P Q\n\
-20 hb P NOUN\n\
-23 z P 8 -\n\
-27 r P 16\n\
-45 k P after t\n\
-9 a on NOUN -\n\
-56 sv P short VERB\n\
-9 c P - -\n\
-31 l  think s\n\
-19 ho P 1\n\
-45 hv P v -\n\
-10 hs P think v\n\
-8 hn P his\n\
-38 hn2 P PRON NOUN\n\
-159 a for NOUN v\n\
-35 c P v -\n\
-4 w for his NOUN\n\
4 h &\n\
-26 ho & 2\n\
-3 hv & v v\n\
-37 hn & ADV\n\
5 hb & NOUN\n\
-139 z & 32 v\n\
-20 r & 8\n\
-8 k & after t\n\
-18 a and NOUN v\n\
-13 sv & short VERB\n\
-124 c & v -\n\
5 ho . 3\n\
3 hv . v -\n\
-12 hs . think v\n\
13 hb . V\n\
-6 z . 32 v\n\
41 k . after t\n\
13 a . V v\n\
17 sv . short VERB\n\
3 c . v -\n\
27 l . think s\n\
40 h ;\n\
135 ho ; 0\n\
39 hb ; NOUN\n\
-6 hn2 P DET j\n\
-63 r P 4\n\
-97 a to NOUN v\n\
5 ho . 2\n\
23 hl . think\n\
-54 hs P tell v\n\
-79 hb P V\n\
-37 z P 8 v\n\
-6 k P after ,\n\
20 ho , 1\n\
35 hv , v v\n\
9 hs , tell v\n\
44 hl , ask\n\
21 hn2 , s PRON\n\
17 hb , NOUN\n\
22 z , 16 v\n\
8 r , 16\n\
-72 k , after ,\n\
7 a , NOUN v\n\
-32 sv , short PROPN\n\
-50 c , v -\n\
-110 ho P 2\n\
-43 hn P the\n\
-28 hn2 P DET PROPN\n\
-85 hb P P\n\
-42 r P 8\n\
18 hs . tell v\n\
-20 hl . ask\n\
52 k . after ,\n\
-10 sv . short PROPN\n\
45 hn P an\n\
-92 z P 4 v\n\
-23 a at NOUN v\n\
-26 hs . noun v\n\
8 hn2 . ¶ &\n\
10 hb . NOUN\n\
14 z . 16 v\n\
54 k . after ..:\n\
19 a . NOUN v\n\
20 w . ¶ and\n\
-4 l . noun s\n\
20 hl P view\n\
79 ho , 0\n\
-46 hv , v -\n\
-39 hs , noun v\n\
13 z , 8 v\n\
68 r , 64\n\
-7 h when\n\
-62 ho when 1\n\
-55 hv when v v\n\
-14 hn2 when PRON V\n\
-36 hb when r\n\
-19 z when 16 v\n\
15 r when 32\n\
-8 k when after 0\n\
-21 a ADV r v\n\
-39 c when v -\n\
-41 hn , not\n\
6 hb , V\n\
23 r , 32\n\
5 a , V v\n\
-50 h who\n\
-26 hv who v v\n\
-30 z who 32 v\n\
-49 k who after 0\n\
-54 c who v -\n\
-132 ho , 5\n\
-54 z , 32 v\n\
-106 hn , or\n\
-8 hn2 , & V\n\
-176 ho P 5\n\
8 hn P their\n\
4 ho . 5\n\
-24 z . 64 v\n\
13 w . ¶ in\n\
13 hv P v v\n\
-33 hn P ADV\n\
-59 sv P short to\n\
-17 l  think 0\n\
37 hl . want\n\
23 w . ¶ ADV\n\
17 l . think 0\n\
-32 hs P say v\n\
25 hn P NUM\n\
3 hn2 P NUM NOUN\n\
-23 a in NOUN v\n\
22 w in NUM NOUN\n\
-25 l  say ed\n\
13 hs . say v\n\
3 l . say ed\n\
23 hs , think -\n\
75 hn , but\n\
22 z , 2 -\n\
-4 a , j -\n\
-17 sv , short by\n\
12 l  think ed\n\
-25 hn , NOUN\n\
-11 c P - cue\n\
4 hl . reject\n\
10 hn . ADV\n\
63 sv . short by\n\
-20 l . think ed\n\
-8 h as\n\
15 ho as 0\n\
-46 hv as - -\n\
-41 hs as other -\n\
-45 hn as the\n\
-18 hn2 as DET Q\n\
-3 hb as PROPN\n\
-39 z as 2 -\n\
-109 r as 4\n\
-19 a as PROPN -\n\
-18 sv as short the\n\
-10 c as - -\n\
-4 l  other ing\n\
29 hs . other -\n\
6 hn . PROPN\n\
-31 k . after pto\n\
-27 w for the PROPN\n\
-44 l  say 0\n\
91 hl . recall\n\
19 a , NOUN -\n\
-13 sv , short of\n\
-20 r as 8\n\
-6 hb , ~\n\
-26 r , 2\n\
21 hs . noun -\n\
28 z . 16 -\n\
-50 sv . short of\n\
-30 hs , say -\n\
-12 k , after ..,1\n\
-39 a , & -\n\
-80 hn , Q\n\
-6 hn2 . DET j\n\
116 k . after ..,1\n\
26 a in Q -\n\
-85 sv . short Q\n\
6 w in an ADJ\n\
-79 hl P say\n\
-23 hn P its\n\
29 hn2 P PRON PROPN\n\
-51 a from NOUN v\n\
-26 l  say s\n\
54 hl . say\n\
35 w . PROPN PROPN\n\
19 l . say s\n\
-3 hv P - -\n\
-23 hs P noun -\n\
-7 hn P ADJ\n\
-5 hn2 P j NOUN\n\
-23 hb P r\n\
19 sv P short of\n\
-27 hn2 . P DET\n\
57 ho & 0\n\
4 hs & say v\n\
-28 hl & say\n\
-58 r & 4\n\
31 k & after 0\n\
26 sv & short the\n\
8 hn , the\n\
18 hn2 , DET j\n\
-16 sv , long PROPN\n\
13 w , the ADJ\n\
-5 hl P believe\n\
-56 z P 16 -\n\
16 a at NOUN -\n\
-9 sv P long PROPN\n\
-15 w at the PROPN\n\
12 hl . believe\n\
-17 sv . long PROPN\n\
130 c , - ing\n\
-6 hn2 P j PROPN\n\
-4 a in V -\n\
4 w in ADJ PROPN\n\
7 hn . the\n\
12 hn2 . DET NOUN\n\
-37 hl P estimate\n\
-48 hb P NUM\n\
-50 r P 2\n\
6 hn2 . ¶ DET\n\
-11 w . ¶ the\n\
-46 h because\n\
-71 c because v -\n\
19 k . after Nt\n\
-12 sv . short they\n\
9 r P 32\n\
35 hn2 P PROPN ,\n\
23 hn , is\n\
16 a , PROPN v\n\
-36 w , is ADV\n\
8 hn . VERB\n\
-62 hs P other v\n\
-22 sv P long the\n\
46 h -\n\
35 ho - 1\n\
10 hv - v v\n\
-19 z - 32 v\n\
8 r - 8\n\
13 k - after 0\n\
22 sv - long the\n\
-40 c - v -\n\
-29 z before 32 v\n\
-63 c before v -\n\
-31 hs . other v\n\
-33 hn2 . ¶ s\n\
-25 w . ¶ as\n\
-9 hs P tell -\n\
-105 hl P tell\n\
-44 hn P NOUN\n\
-11 hn2 P NOUN P\n\
31 z P 2 -\n\
-124 a for NOUN -\n\
-16 l  tell 0\n\
-35 z P 4 -\n\
29 hl - tell\n\
-8 k - after t\n\
-140 ho P 3\n\
-12 a for V v\n\
10 hl . tell\n\
-15 hb . PRON\n\
5 l . tell 0\n\
-3 hs P say -\n\
-87 hl P accuse\n\
15 hn P a\n\
-7 hb P j\n\
11 hl . accuse\n\
-3 w ¶ PROPN NOUN\n\
-61 ho ( 0\n\
-16 hs ( say v\n\
-8 hn ( PROPN\n\
-32 hb ( PROPN\n\
17 k ( after 0\n\
-43 a ( PROPN v\n\
-31 c ( v -\n\
-115 hl P suggest\n\
-5 w in the PROPN\n\
-31 hl . claim\n\
-5 hn . they\n\
-34 hn2 . PRON A\n\
-12 l  other ed\n\
-37 k . after pon\n\
52 w . ¶ VERB\n\
-24 l . other ed\n\
-50 sv P short ADV\n\
-9 l  other s\n\
-10 hv : v -\n\
-39 c : v -\n\
17 sv . short ADV\n\
8 l . other s\n\
38 a in PROPN -\n\
27 hv , - v\n\
24 c , - cue\n\
17 hn : ¶\n\
26 hn . Q\n\
-9 hn2 . Q ¶\n\
-142 hb . :\n\
-98 k . after pagainst\n\
-54 a ¶ : v\n\
53 hn2 P DET NOUN\n\
-50 hb P C\n\
-41 hs , other v\n\
-4 hl . list\n\
10 hb . P\n\
-84 hl P note\n\
82 hl . note\n\
15 sv P long he\n\
47 hs - say v\n\
-15 hl - say\n\
-23 hn - NOUN\n\
4 hn2 - NOUN t\n\
21 z - 8 v\n\
17 sv - long he\n\
13 w - NOUN that\n\
45 hs , say v\n\
-25 hl , say\n\
-8 hn P what\n\
-84 ho , 4\n\
46 hn2 , & h\n\
-6 hv because v -\n\
-73 hl because say\n\
-46 hn because of\n\
-55 hs who say v\n\
-14 r who 4\n\
37 hb . A\n\
42 a . A v\n\
-59 sv . long he\n\
58 w . PROPN VERB\n\
-17 hl , note\n\
-23 k , after t\n\
-11 a ¶ Q v\n\
-5 w ¶ PROPN VERB\n\
-59 w on the NOUN\n\
24 hn . he\n\
33 k . after ..t1\n\
11 sv . long a\n\
-38 hs P adjective v\n\
37 ho - 0\n\
15 hv - - -\n\
-54 hs - say -\n\
24 z - 2 -\n\
-20 r - 4\n\
10 hb . j\n\
27 a . j -\n\
17 z ; 8 v\n\
3 k . after ..,2\n\
-7 sv . short there\n\
7 hl , blast\n\
17 hb , PRON\n\
-51 hn2 , & r\n\
5 w , and ADV\n\
-26 hs . speak v\n\
-18 hl . decide\n\
10 hn2 . Q PRON\n\
27 k . after on\n\
-17 hl . address\n\
-32 hs - think v\n\
-14 hn - VERB\n\
65 hn , which\n\
30 sv , short to\n\
18 hl . urge\n\
-38 k . after N\n\
5 hs P write -\n\
-40 k P after N\n\
17 hn2 , PRON C\n\
41 w , he VERB\n\
-42 hs , write v\n\
-8 a , C v\n\
43 hs . write v\n\
-13 a he Q v\n\
4 sv P short he\n\
36 hl , announce\n\
6 sv , short he\n\
-75 hl . announce\n\
-8 sv . short he\n\
-55 h since\n\
-77 c since v -\n\
26 k , after pon\n\
-19 hn as VERB\n\
-86 hb as r\n\
-53 hs P show -\n\
9 hn , with\n\
-17 hn2 , P NOUN\n\
-69 hv who - v\n\
-61 r who 16\n\
-5 a who NOUN -\n\
-6 c who - -\n\
-52 hs P show v\n\
-47 a in j v\n\
5 hs , show v\n\
-51 r who 8\n\
10 hs . show v\n\
50 hn2 . NUM NOUN\n\
52 w . NUM NOUN\n\
16 hl P discuss\n\
-59 hl , discuss\n\
-21 ho who 2\n\
-82 hs who other -\n\
14 hl . discuss\n\
59 k ; after 0\n\
63 sv . short is\n\
-23 z & 16 v\n\
10 a but NOUN v\n\
-39 hn2 P PROPN PROPN\n\
-63 a by V v\n\
-10 hn2 . & NOUN\n\
-58 hs & other v\n\
51 hn & VERB\n\
-51 hn2 & V P\n\
-23 hl P refuse\n\
5 hn , VERB\n\
3 a , j v\n\
-29 hn P that\n\
-56 hn2 , NOUN ,\n\
-56 w , NOUN ,\n\
34 hn . in\n\
-35 hn2 . P NUM\n\
-14 w . in NUM\n\
-115 a to NOUN -\n\
-30 hn2 - NOUN ,\n\
39 a - NOUN -\n\
-8 w - NOUN ,\n\
20 w , VERB PROPN\n\
-3 hl . plead\n\
-12 hn2 . P NOUN\n\
-20 w . in NOUN\n\
10 z ; 2 -\n\
-49 hn2 . PROPN A\n\
-29 z . 4 -\n\
10 a PROPN Q -\n\
-17 hs , think v\n\
23 c , v cue\n\
-13 hn P all\n\
-20 hl . intend\n\
-67 k , after Nt\n\
-40 a , r v\n\
5 a with V v\n\
-47 hv - v -\n\
13 a - NOUN v\n\
-6 sv , short ADV\n\
-27 hn2 & r PRON\n\
29 z & 4 v\n\
44 r & 32\n\
54 hn2 , r PRON\n\
-9 hl P call\n\
-59 a against NOUN -\n\
-5 l . speak s\n\
-44 a for Q -\n\
-19 sv P short ADJ\n\
-26 hn2 P PROPN o\n\
11 sv . short ADJ\n\
-107 w for the NOUN\n\
-19 z P 32 -\n\
-26 z , 32 -\n\
-11 ho as 4\n\
-66 hv as v -\n\
16 hl as call\n\
6 hn as PROPN\n\
-79 z as 32 v\n\
-85 sv as long the\n\
-86 c as v -\n\
-23 hs , speak v\n\
-75 hn2 , PROPN &\n\
-65 w , PROPN and\n\
7 hn2 . ¶ Q\n\
10 w . ¶ Q\n\
-19 hn2 P PROPN &\n\
-19 h even\n\
-5 hv even v v\n\
-9 hs P speak v\n\
-97 hn2 P PROPN P\n\
-86 a in PROPN v\n\
-208 ho P 4\n\
13 hn2 P PROPN NOUN\n\
78 w on PROPN NOUN\n\
7 hv & - v\n\
4 hn2 & C DET\n\
25 hb & PROPN\n\
-74 z & 16 -\n\
7 r & 16\n\
73 c & - cue\n\
-21 w and VERB a\n\
3 hn2 . ¶ ∅\n\
19 w . ¶ ∅\n\
-64 hl P propose\n\
-76 a for PROPN -\n\
-25 sv P short a\n\
-54 hl . propose\n\
36 sv . short a\n\
-13 hn2 , DET PROPN\n\
3 a on PROPN -\n\
90 w on PROPN ,\n\
-41 sv . short his\n\
-34 sv P short an\n\
14 sv . short an\n\
-24 a from V v\n\
-5 l  speak 0\n\
-8 hn2 P PROPN .\n\
-3 w in PROPN .\n\
-4 k . after pin\n\
6 l . speak 0\n\
-15 hl & talk\n\
-42 hn2 & r j\n\
20 z & 4 -\n\
-14 k & after pabout\n\
-44 c & - -\n\
-5 hl . talk\n\
-21 k . after pabout\n\
-34 hl P show\n\
-49 hn2 P NOUN &\n\
-36 l  show 0\n\
4 ho & 1\n\
-12 hl & show\n\
78 k & after pto\n\
24 hl . show\n\
24 l . show 0\n\
14 z & 2 -\n\
-38 hn2 & V NOUN\n\
-74 w and VERB NOUN\n\
-151 hn2 , NOUN &\n\
-107 w , NOUN and\n\
-51 hn2 & V j\n\
-26 w and VERB ADJ\n\
57 hs . show -\n\
-36 z who 4 -\n\
-43 hl P cite\n\
-23 sv . long his\n\
28 sv . short will\n\
17 w , VERB to\n\
-44 sv : short a\n\
13 hn2 . PROPN V\n\
-55 hl P express\n\
-28 hl , according\n\
-34 w , VERB the\n\
156 hl . according\n\
-5 hn as a\n\
15 z as 4 -\n\
81 hl . portray\n\
13 hn2 . ¶ NUM\n\
13 w . ¶ NUM\n\
-65 hl P see\n\
27 sv P short this\n\
-10 a with NOUN -\n\
8 hv before - -\n\
23 hl . see\n\
32 ho after 0\n\
4 hs after other -\n\
-4 hn after the\n\
-87 r after 8\n\
9 a after NOUN -\n\
42 k P after pabout\n\
-75 sv P long ADV\n\
-38 hn , ADJ\n\
-58 hn2 , j NOUN\n\
15 k , after pabout\n\
-58 w , ADJ NOUN\n\
-112 a with NOUN v\n\
13 hl . speak\n\
-8 w . they VERB\n\
-46 l  show ed\n\
31 l . show ed\n\
-38 hn , in\n\
19 hn2 , P PROPN\n\
-48 z , 64 v\n\
-33 hv after v -\n\
-81 c after v -\n\
-27 sv . long of\n\
-14 hb P D\n\
32 hs . think -\n\
-43 hs after say v\n\
23 c after v cue\n\
3 hn2 P NOUN PROPN\n\
44 hl . report\n\
-12 hn . on\n\
-6 hn . a\n\
3 k . after NNt\n\
-28 hn2 , w A\n\
-17 a in A v\n\
-9 hv since v -\n\
41 hn , a\n\
-7 hl . describe\n\
-18 hb . C\n\
37 z . 8 v\n\
-5 a . C v\n\
78 a by NOUN -\n\
-37 hn2 . NUM -\n\
52 hn , while\n\
16 a , PRON v\n\
80 sv , short they\n\
88 ho when 0\n\
42 hv when - v\n\
49 z when 2 -\n\
-46 r when 8\n\
53 hl P support\n\
-20 hl , support\n\
-50 hl . support\n\
-39 hn2 P V DET\n\
-11 w from VERB the\n\
-36 hn & his\n\
-101 hn2 & PRON NOUN\n\
26 sv & short ADJ\n\
-6 w and his NOUN\n\
35 hn2 . PROPN r\n\
-24 sv P short NOUN\n\
-67 k . after pfor\n\
-17 hs ( other -\n\
-43 hn2 ( PROPN -\n\
-43 w ( PROPN -\n\
29 hl . challenge\n\
-93 hb . )\n\
-8 hl P praise\n\
7 w . in PROPN\n\
-31 hl , argue\n\
25 sv , short NOUN\n\
-22 ho because 2\n\
-100 hb because Q\n\
77 w during a NOUN\n\
97 w on PROPN .\n\
26 hl . argue\n\
20 hl P vote\n\
36 w for NOUN .\n\
-52 hl . vote\n\
27 k , after pfor\n\
69 c P v cue\n\
-216 h whether\n\
96 w , but PROPN\n\
-3 hs when say v\n\
-94 hl when say\n\
-48 hn as NOUN\n\
-38 hb as NOUN\n\
40 k . after int\n\
12 a about NOUN v\n\
-24 w about the NOUN\n\
-23 hn , who\n\
-16 w at the NOUN\n\
-32 sv , short ,\n\
22 k . split b1\n\
76 sv . short ,\n\
-143 hn & that\n\
6 sv & long he\n\
16 hs : say v\n\
-42 hl : say\n\
3 r : 4\n\
-135 ho & 4\n\
38 hn2 & C PRON\n\
21 hb & Q\n\
55 c & v cue\n\
17 w and VERB his\n\
28 ho until 0\n\
-91 c until v -\n\
-25 ho who 1\n\
-71 hl as describe\n\
-37 r as 2\n\
-18 hn2 P NOUN f\n\
-20 hn2 , V b\n\
-56 w , VERB by\n\
-23 hn P whether\n\
-85 a about NOUN -\n\
-49 hn2 , V NOUN\n\
10 sv , short a\n\
-17 hl . answer\n\
-3 hl , want\n\
-26 hn2 , P PRON\n\
55 w . PROPN NOUN\n\
-7 hn2 , NUM ,\n\
-7 w , NUM ,\n\
-8 hl P mention\n\
21 sv P short her\n\
4 hl , mention\n\
45 hn2 , DET NOUN\n\
31 w , a NOUN\n\
-7 hl . mention\n\
-129 hl P expect\n\
6 k who after Nt\n\
60 sv who long PROPN\n\
-17 ho as 3\n\
-66 sv as long PROPN\n\
-26 w as a NOUN\n\
6 hn when VERB\n\
-10 r when 4\n\
-21 a ADV NOUN v\n\
-10 sv when long PROPN\n\
66 a during NOUN -\n\
34 hl , praise\n\
-15 hl . pledge\n\
52 hl P endorse\n\
-69 hl . endorse\n\
9 hl , back\n\
25 hn2 , C DET\n\
-90 w to PROPN PROPN\n\
-28 hv ( v -\n\
-42 hs ( other v\n\
-137 hl . back\n\
12 sv . long ADJ\n\
28 ho ( 1\n\
51 a by PROPN -\n\
-3 w . ¶ but\n\
-11 ho as 2\n\
49 r as 64\n\
-58 h which\n\
33 hb which Q\n\
45 a which Q -\n\
-30 hn who VERB\n\
19 sv . long NUM\n\
41 sv P short Q\n\
-29 w to a NOUN\n\
-9 hl . read\n\
-25 hs . write -\n\
27 hn when he\n\
-27 sv when short the\n\
-5 c when v cue\n\
14 hn2 . DET PROPN\n\
-56 hn , if\n\
10 sv , short what\n\
15 hn2 & V o\n\
5 hn . but\n\
-23 hl . push\n\
61 w . ¶ during\n\
-28 hn2 as DET j\n\
63 hs who speak -\n\
-58 hl P criticize\n\
-77 w , but ADV\n\
56 w in a NOUN\n\
-17 hl . offer\n\
-10 hn . she\n\
-114 h if\n\
-22 hv if v v\n\
-37 k if after 0\n\
-20 c if v -\n\
58 sv P long Q\n\
17 w in PROPN NUM\n\
-69 sv . long Q\n\
-26 sv P long NOUN\n\
3 sv . long NOUN\n\
-16 w . he ADV\n\
-62 r if 8\n\
-8 ho since 1\n\
50 hn2 . ¶ C\n\
-16 k . after T\n\
49 hn2 , & C\n\
-7 hn2 : Q ¶\n\
-7 w : Q ¶\n\
11 hl P name\n\
-3 hl . name\n\
11 sv & short PROPN\n\
-116 hn2 , PROPN ,\n\
47 k , after pto\n\
-116 w , PROPN ,\n\
-6 w , the NOUN\n\
-10 hb & r\n\
-21 a and r v\n\
-21 hl P compare\n\
61 hn2 & C PROPN\n\
16 w and VERB PROPN\n\
9 ho even 0\n\
-55 hs even say v\n\
-17 hl even say\n\
23 r even 32\n\
-28 hb because NOUN\n\
-5 hn as ADV\n\
-28 sv as short VERB\n\
16 hl . aim\n\
-8 a ¶ : -\n\
-29 hl , point\n\
40 hn2 , C t\n\
12 w , VERB that\n\
44 hl . point\n\
10 hn2 . Q PROPN\n\
4 hn , without\n\
-12 k . after pat\n\
6 z because 2 -\n\
18 hl . explain\n\
-15 sv , long in\n\
58 sv . long in\n\
-80 hl as see\n\
-103 hl P appear\n\
-15 hl P find\n\
-4 hl , find\n\
33 hl . find\n\
-9 hn P her\n\
21 a as V v\n\
-9 hn2 , h PRON\n\
-12 w in NOUN .\n\
38 w , VERB a\n\
6 hl P share\n\
-18 w , VERB Q\n\
8 w ¶ the NOUN\n\
-37 a to PRON -\n\
-5 ho while 1\n\
31 hn while PROPN\n\
16 k while after 0\n\
45 c while - cue\n\
-30 hl P fear\n\
72 hl . fear\n\
-15 hl P allow\n\
-8 a ADV V v\n\
26 r : 32\n\
-68 sv : short PROPN\n\
-76 w , he would\n\
-22 w for PROPN PROPN\n\
37 a but PROPN v\n\
9 hl - point\n\
-11 hn - ADV\n\
16 sv - long PROPN\n\
-53 hb though r\n\
125 w in an NOUN\n\
13 w on PROPN PROPN\n\
21 hn2 , V o\n\
-45 w in PROPN PROPN\n\
-26 hn2 P j -\n\
-24 hl . attack\n\
10 r ! 2\n\
106 hb . '\n\
39 hs - noun -\n\
-37 hn2 - V DET\n\
44 r - 64\n\
10 hv - - v\n\
-4 sv - long ADJ\n\
57 hn2 , PROPN C\n\
153 w , PROPN VERB\n\
-65 a from NOUN -\n\
-74 a to PROPN -\n\
-16 ho - 3\n\
119 hn2 - DET NOUN\n\
8 r - 16\n\
6 w — a NOUN\n\
-197 c while v -\n\
-11 hl , respond\n\
31 hn , although\n\
-8 a to j v\n\
43 ho while 0\n\
-21 c while - -\n\
-17 hb & j\n\
-100 a and j v\n\
-16 hs P adjective -\n\
15 hn2 P j P\n\
51 sv . short NUM\n\
55 hb - Q\n\
81 c - v ing\n\
38 hn2 , & PRON\n\
-15 hn2 & C NOUN\n\
25 c & - ing\n\
31 hn , an\n\
-24 ho after 3\n\
-53 z after 32 v\n\
-46 a over NOUN -\n\
-5 sv because short PROPN\n\
80 hl . add\n\
14 sv - short PROPN\n\
-8 hn2 & PRON j\n\
-28 k P after ..,2\n\
13 hs ! say v\n\
80 hn2 , C ,\n\
47 a , C -\n\
-4 hn P some\n\
41 ho before 0\n\
-48 z before 16 v\n\
-6 sv before short to\n\
4 l  think ing\n\
-13 hl P hope\n\
90 hl . hope\n\
-14 l . think ing\n\
16 hn2 , C PRON\n\
-16 w , VERB his\n\
-49 hl . denounce\n\
64 hn2 , NOUN PRON\n\
11 hl as offer\n\
13 hl , offer\n\
-10 hn2 , r C\n\
-48 hl , release\n\
92 c , v ing\n\
-9 hl . release\n\
-11 hn2 , PRON NOUN\n\
-96 ho & 5\n\
-75 z & 32 -\n\
5 hl , talk\n\
-7 hs & speak v\n\
13 hn2 & r V\n\
47 w and ADV VERB\n\
4 sv . long by\n\
-118 hn before the\n\
24 r before 16\n\
-29 hn2 P DET r\n\
104 hn & he\n\
16 hn2 , A x\n\
21 z when 4 -\n\
23 hn2 , P w\n\
-28 hs . tell -\n\
-13 hs P write v\n\
-3 l  write 0\n\
16 hl . write\n\
8 a about j v\n\
-5 hn2 , NOUN NOUN\n\
-5 w , NOUN NOUN\n\
-44 sv , short is\n\
-59 hb as j\n\
-53 a as j v\n\
-3 hn2 P PROPN -\n\
28 hl . continue\n\
14 hs as noun v\n\
-107 sv P long VERB\n\
-21 hl , report\n\
5 hn P it\n\
-84 h where\n\
-21 hb where NOUN\n\
-3 c where - -\n\
11 hn . (\n\
-18 r : 8\n\
-24 a : PROPN -\n\
36 a at PROPN -\n\
56 w at a NOUN\n\
-54 hl , question\n\
-30 a , ) v\n\
-21 sv , long VERB\n\
-21 ho ( 5\n\
43 hl . question\n\
46 hb when PROPN\n\
-12 k P after r\n\
-5 sv P long for\n\
-49 w to ADJ NOUN\n\
-25 sv . long for\n\
17 a during PROPN -\n\
-45 hl & argue\n\
-4 hn2 & t PRON\n\
41 sv . long if\n\
54 hn2 as PRON V\n\
26 hn2 , h NOUN\n\
9 sv P short as\n\
-20 sv . short as\n\
-92 hv before v v\n\
-13 hl before say\n\
-15 r before 32\n\
-15 hn2 , V P\n\
-27 l  show s\n\
23 l . show s\n\
57 hn2 , DET NUM\n\
-19 w . she has\n\
-11 hn as ADJ\n\
-23 k . after rN\n\
81 sv , long they\n\
4 w , VERB them\n\
11 w . ¶ a\n\
61 sv . short whether\n\
-21 sv . short INTJ\n\
15 ho after 1\n\
16 hs after tell -\n\
27 hn2 after DET PROPN\n\
7 sv after short PROPN\n\
3 sv . short if\n\
71 z while 2 -\n\
-18 sv . long she\n\
86 hn2 & C t\n\
27 hn2 P r j\n\
72 hn as he\n\
13 hn2 as PRON C\n\
43 w as he VERB\n\
6 hl . highlight\n\
-15 w , who VERB\n\
19 hn2 , P DET\n\
-49 ho & 3\n\
9 hn2 , w NOUN\n\
6 sv , long to\n\
-36 sv P long to\n\
13 hn after VERB\n\
11 z after 8 v\n\
-4 hn2 after PRON V\n\
93 z after 2 -\n\
21 hn2 & A V\n\
-3 a and PROPN v\n\
-36 sv & short they\n\
-50 hn2 , j &\n\
41 sv , short VERB\n\
-29 w , ADJ and\n\
-22 r & 2\n\
6 hn2 . & PRON\n\
-33 a . D v\n\
4 hb , P\n\
-40 hl & promise\n\
11 sv & short her\n\
-71 hn & her\n\
-7 hb & PRON\n\
20 hl , see\n\
37 z who 2 -\n\
-125 hn2 , & t\n\
29 k . after Tt\n\
18 w and VERB to\n\
-18 hn , should\n\
-61 k . after pwith\n\
-12 hl P look\n\
45 a after PROPN -\n\
10 hl . look\n\
11 k after after N\n\
29 hl . assure\n\
-85 hb & P\n\
41 w and VERB him\n\
-25 sv P short she\n\
21 hb because PROPN\n\
-5 hl . worry\n\
-4 a while NOUN v\n\
-11 sv . short about\n\
23 sv & short a\n\
15 hn2 , h PROPN\n\
23 w , while PROPN\n\
-5 hb P DET\n\
-8 hl . identify\n\
-35 sv . short themselves\n\
-4 hv while - -\n\
10 hs - other -\n\
-10 hn2 - P PROPN\n\
29 hb - PROPN\n\
-15 a — PROPN -\n\
30 hl P defend\n\
74 a by j -\n\
-24 hl . consider\n\
92 w , but he\n\
17 hl P ignore\n\
-16 z as 4 v\n\
-13 ho after 2\n\
-11 hl after say\n\
-50 w , and that\n\
13 hn2 as PROPN PROPN\n\
13 w as PROPN PROPN\n\
-29 w for a NOUN\n\
13 hn , despite\n\
-22 w , despite VERB\n\
-5 sv , short any\n\
51 w , but VERB\n\
10 sv . short any\n\
34 hn2 , PRON V\n\
63 hl , declare\n\
-90 hl . declare\n\
5 hv : v v\n\
5 hl P insist\n\
-10 c if - -\n\
15 hl & thank\n\
-15 ho - 4\n\
-40 hn , whom\n\
36 hn2 & C o\n\
-147 hb & V\n\
-50 sv P short what\n\
62 w , ADV though\n\
23 hl P tout\n\
-10 hl P vow\n\
-7 hl , pledge\n\
11 hl & pledge\n\
-35 sv & long to\n\
-87 w . ¶ his\n\
-13 hl . feel\n\
8 sv after short Q\n\
31 w after NOUN VERB\n\
-16 hb which NOUN\n\
-86 w . ¶ this\n\
-19 hn2 , r P\n\
-13 w . a NOUN\n\
15 hl , hold\n\
-14 hl . hold\n\
-3 hl , fire\n\
5 w — and VERB\n\
-20 hn2 , V Q\n\
-71 sv P short about\n\
19 sv . long at\n\
4 hn & has\n\
3 c & v ing\n\
-59 r even 8\n\
-6 hl P seem\n\
12 hl . seem\n\
-23 a on V -\n\
-41 hs & tell -\n\
-50 hn2 & V r\n\
29 sv after long to\n\
-18 hl P refer\n\
-21 sv P short whether\n\
-10 hs - noun v\n\
-28 hn , from\n\
49 hn before VERB\n\
-22 hs - speak -\n\
-6 sv - long all\n\
3 hn , something\n\
36 sv . long all\n\
56 hl . seek\n\
19 hv until - -\n\
13 hn until ADJ\n\
15 a until PROPN -\n\
36 sv until short of\n\
-34 w , ADV he\n\
27 hl . concern\n\
4 hn & did\n\
71 hn2 & A x\n\
3 w but did not\n\
6 hl , suggest\n\
-24 hn P which\n\
-25 hn which NOUN\n\
-149 hb which P\n\
57 c when - cue\n\
-79 k . after pas\n\
63 w , but NOUN\n\
67 a by PRON -\n\
-19 k where after 0\n\
12 sv as short they\n\
7 w . ¶ at\n\
-4 hn2 . ¶ j\n\
-4 w . ¶ ADJ\n\
-6 hl - discuss\n\
-72 sv - short NOUN\n\
-5 w , VERB VERB\n\
57 sv as short NOUN\n\
-78 a or NOUN -\n\
64 hl P confirm\n\
-28 hl . confirm\n\
-14 w . ¶ —\n\
-67 sv , long some\n\
-4 k & after ,\n\
-60 sv , short if\n\
8 sv P short them\n\
-12 sv . short them\n\
68 sv : short to\n\
10 hn2 as j s\n\
22 hb as A\n\
24 w ADV ADJ as\n\
-18 w , and NOUN\n\
56 hn2 , PROPN V\n\
33 a – PROPN -\n\
36 r who 64\n\
-9 a on C -\n\
50 hs , adjective v\n\
9 sv P long her\n\
15 sv , long she\n\
8 hl , appear\n\
-29 k , after ..t1\n\
70 w , the NUM\n\
-31 w . but NOUN\n\
-14 hn . some\n\
22 z until 2 -\n\
-72 hl . chant\n\
26 hl P know\n\
4 hl , word\n\
8 hs & noun -\n\
10 hl . lament\n\
8 a on PRON -\n\
-23 c which v -\n\
14 hl . promote\n\
44 hn2 when C P\n\
9 w ADV VERB about\n\
-7 ho ! 0\n\
96 a but NOUN -\n\
17 sv & short she\n\
9 k , after ..how\n\
-21 k . after ..how\n\
-76 a or NOUN v\n\
-42 hb , t\n\
-26 hn2 P V P\n\
14 hn2 P D DET\n\
-59 hn2 , s DET\n\
38 hn2 , NOUN t\n\
38 w , NOUN that\n\
-34 sv : short his\n\
-77 hn2 P V NOUN\n\
-17 r where 16\n\
-12 hn & not\n\
31 w and has VERB\n\
-46 w with PROPN .\n\
26 sv . short and\n\
-39 hl P charge\n\
6 hs & write v\n\
6 hl , vow\n\
16 k as after pagainst\n\
19 w , an NOUN\n\
-20 hl P blame\n\
22 hl . blame\n\
-12 w , PROPN -\n\
34 hl . aware\n\
26 k . after rt\n\
54 hn2 - & PRON\n\
-8 hl . concede\n\
-27 sv P long whether\n\
-16 sv , long whether\n\
16 sv . long whether\n\
22 sv , long it\n\
-40 hl , agree\n\
51 hl . agree\n\
21 sv , short who\n\
-14 hs , adjective -\n\
-14 hl , critical\n\
53 hl . quote\n\
67 w by VERB a\n\
-44 sv , short this\n\
10 hn - the\n\
76 a in PRON -\n\
-26 r before 4\n\
20 hn ! )\n\
91 hn2 ! ) ¶\n\
8 k ! after t\n\
91 w . ) ¶\n\
-61 a ¶ ) v\n\
19 hl P talk\n\
-6 hn2 . r h\n\
-25 ho - 5\n\
-14 hn - Q\n\
-23 hn2 - Q ¶\n\
-67 r - 2\n\
4 hb ; PRON\n\
-73 hb . ;\n\
8 hv ; - -\n\
91 a ; NOUN -\n\
31 hn as it\n\
-50 hb , h\n\
-4 sv ( long PROPN\n\
-81 w . ¶ on\n\
-8 w ¶ PROPN was\n\
12 hl . issue\n\
-19 hl , insist\n\
-25 hl . embrace\n\
17 w . Q she\n\
79 w in a PROPN\n\
39 hl P file\n\
-3 hn2 . ¶ NOUN\n\
-3 w . ¶ NOUN\n\
-11 hb after V\n\
-60 hl & ask\n\
16 w , with ADJ\n\
23 hn - all\n\
66 sv - long VERB\n\
34 a , & v\n\
-4 sv , short for\n\
-35 hn & their\n\
-23 hn2 , PROPN .\n\
13 hn2 . r r\n\
48 hn2 , r s\n\
52 w , ADV as\n\
126 hn even as\n\
41 hn2 even s PRON\n\
15 sv . short in\n\
-23 w ADV ADJ NOUN\n\
-19 w and VERB its\n\
-45 hl , add\n\
26 sv , long an\n\
-5 hs ! other v\n\
110 hl . remember\n\
-20 sv after short to\n\
-68 hn , would\n\
-36 z even 32 v\n\
45 k . after :\n\
27 sv before short the\n\
11 hl as argue\n\
-7 hn2 - & r\n\
-56 a , t v\n\
-4 w ADV it VERB\n\
-20 w , VERB ADJ\n\
-28 hl , reveal\n\
20 hl , seem\n\
-8 hs as think v\n\
-57 hl . accept\n\
-18 hl & seek\n\
10 hn2 as Q PROPN\n\
10 w as Q PROPN\n\
-32 hb & C\n\
-26 hl . acknowledge\n\
-9 w , VERB from\n\
-41 a – NOUN -\n\
-29 hl P oppose\n\
17 hl , oppose\n\
35 hn2 , P NUM\n\
-129 hl . oppose\n\
-9 hl . sign\n\
30 hs : noun -\n\
28 hn2 after V NOUN\n\
28 w after VERB NOUN\n\
-3 hn , to\n\
-27 hn , at\n\
-39 w , at ADV\n\
7 hl . frame\n\
-11 hl & report\n\
13 ho ; 1\n\
-51 hb even &\n\
-53 a ADV & -\n\
4 sv as long a\n\
24 hn2 , j P\n\
24 sv . long ,\n\
-27 hn P any\n\
62 hb ( NOUN\n\
7 sv : long ADV\n\
-65 z - 64 v\n\
-11 hl P hit\n\
29 hl . hit\n\
-43 hn2 , V j\n\
10 hn - although\n\
-6 sv , long if\n\
-27 hl , debate\n\
-6 w , VERB up\n\
24 hl . debate\n\
-25 hn2 , A V\n\
11 hb : V\n\
70 hn2 - s j\n\
22 c - - cue\n\
-23 w , and for\n\
-19 hn when she\n\
-81 hn2 , o V\n\
-45 w , to VERB\n\
13 w , VERB it\n\
-8 sv & long a\n\
-64 h unless\n\
-34 hn - as\n\
29 w as it VERB\n\
-27 sv - short a\n\
5 hl P pass\n\
-18 z while 8 -\n\
-32 hl P condemn\n\
-32 hn2 , j s\n\
-67 w , has VERB\n\
31 k , after pas\n\
-16 a against PROPN -\n\
52 hn2 & C ,\n\
73 w and VERB ,\n\
3 hl & attack\n\
30 hl P post\n\
68 hn2 : Q PRON\n\
77 c : v cue\n\
-22 w , who is\n\
17 hn2 , s A\n\
-10 k - after pto\n\
-43 sv & long VERB\n\
-62 hl . deny\n\
-31 hn2 , r j\n\
-49 w , ADV ADJ\n\
78 w . but they\n\
8 w . ¶ they\n\
64 w . but ADJ\n\
16 hn2 - & C\n\
-37 hn2 , V t\n\
-33 r after 2\n\
55 hn2 . & r\n\
27 hn2 . h NOUN\n\
3 hn . while\n\
29 hb - NUM\n\
-9 hn - PROPN\n\
40 hn2 - PROPN C\n\
6 sv , short both\n\
-20 sv . short both\n\
12 hl . order\n\
-54 w . PROPN have\n\
-19 hn2 . ( PROPN\n\
20 hl . attribute\n\
16 hl & claim\n\
49 hl , deny\n\
-3 hn2 - PROPN PROPN\n\
27 hn2 , NUM ~\n\
27 w , NUM SYM\n\
33 hl , try\n\
-14 hl . eager\n\
27 hn - but\n\
-53 hn2 - & t\n\
4 hn , was\n\
-53 k & split b1\n\
67 hn2 , D PRON\n\
-52 hl , remember\n\
-9 hl . press\n\
40 w , VERB an\n\
14 w , VERB at\n\
-9 hn & its\n\
-23 hl & seem\n\
25 hn2 - PRON PROPN\n\
-38 hn ( and\n\
53 sv P long about\n\
-23 sv , long about\n\
-22 sv . long about\n\
-27 w . they were\n\
19 hn . her\n\
-33 a after V -\n\
20 sv if short his\n\
-30 hn , that\n\
4 hl P deliver\n\
12 sv P long against\n\
-35 hn2 & r DET\n\
30 a for PRON v\n\
-3 hl , explain\n\
-12 w . if the\n\
-83 w , with a\n\
-27 hn , you\n\
4 hn . we\n\
-17 r until 8\n\
24 hn2 ( PROPN PROPN\n\
24 w ( PROPN PROPN\n\
-3 hl , understand\n\
23 w . in a\n\
17 sv : long the\n\
-19 hs : write -\n\
16 w . ¶ some\n\
37 a ¶ ' v\n\
10 sv . short herself\n\
18 hs ( say -\n\
30 sv , short their\n\
58 hn2 . P j\n\
69 hl . put\n\
-47 sv - short VERB\n\
48 hn & who\n\
37 hn - an\n\
23 hn2 . & V\n\
41 hn2 . ( P\n\
62 hl P remark\n\
-41 hl . remark\n\
13 hn2 as x o\n\
13 w as not to\n\
-3 hl & accuse\n\
32 w for it .\n\
-27 hl , decline\n\
55 w . ADJ NOUN\n\
9 w and she VERB\n\
-7 ho ! 5\n\
-14 r ! 4\n\
-35 hl , post\n\
4 a ( NOUN -\n\
4 sv if long PROPN\n\
-62 hn ! '\n\
-158 hn2 ! ' '\n\
3 w . ' '\n\
6 hb ! '\n\
-44 w ¶ ' '\n\
-22 hn2 , r o\n\
-22 w , ADV to\n\
-3 hl . confident\n\
54 hb & '\n\
27 r ; 32\n\
23 hn2 - P DET\n\
38 k . after N:\n\
27 hn - though\n\
34 k : after N\n\
4 sv . long '\n\
65 hl , propose\n\
-38 hn2 , t PROPN\n\
-38 w , that PROPN\n\
64 a and ' v\n\
59 z ; 8 -\n\
-29 ho ; 5\n\
-25 z ; 64 v\n\
26 hl P opposition\n\
-13 sv , long is\n\
123 sv . long is\n\
14 a but ' v\n\
100 hn2 , w P\n\
-28 hn - to\n\
-23 hn2 - o V\n\
-10 w - to VERB\n\
26 sv - short ADV\n\
-31 sv , short '\n\
-7 hn2 , j -\n\
-7 w , ADJ -\n\
66 hn . what\n\
13 w with her NOUN\n\
-11 hn2 . V PROPN\n\
8 hn ; ¶\n\
56 hl , press\n\
11 hn2 . Q '\n\
13 w . Q '\n\
40 hl who describe\n\
-9 hn2 , t PRON\n\
-39 hl . deem\n\
-70 w , who had\n\
-31 hn2 ; DET NOUN\n\
25 w - and VERB\n\
18 hl , estimate\n\
19 hl after appear\n\
-46 hb - C\n\
-34 a - C v\n\
19 hl , threaten\n\
-21 w ¶ but ADJ\n\
-27 k , after :\n\
22 hl , worry\n\
3 hn2 , h V\n\
105 w , there is\n\
9 hn ( the\n\
44 hn2 & PRON V\n\
-13 hl , proud\n\
10 hl . proud\n\
24 hn2 & D PRON\n\
-76 hn - who\n\
37 w , which will\n\
33 w about ADV ADJ\n\
19 w in ADJ ADJ\n\
-3 w . ( PROPN\n\
46 hn2 - V P\n\
66 w by VERB the\n\
21 hl - suggest\n\
6 hb P t\n\
-14 hn & what\n\
25 hl P play\n\
30 z until 4 -\n\
27 k P after pdown\n\
-36 k . after pdown\n\
-9 hl . accusation\n\
11 hl as feel\n\
40 w , a ADV\n\
22 a – PROPN v\n\
-26 hn ( Q\n\
-3 hl : know\n\
-33 hn2 . Q NOUN\n\
37 hl - claim\n\
16 w and who VERB\n\
# source\n\
71 r B0\n\
43 k B I\n\
76 p B \n\
105 pk B  I\n\
45 pf B  Ved\n\
7 or B0 ,\n\
59 d B after 0\n\
35 sf B speak Ved ,\n\
101 c B 0 , C\n\
40 pd B  after\n\
12 pn B  the\n\
15 h we\n\
7 on B PROPN ,\n\
6 r B1\n\
33 k B name\n\
-11 p B ,N\n\
6 o B from name\n\
-27 a B , name\n\
24 d B after 1\n\
-11 pd B ,N after\n\
-21 on B NOUN from\n\
-73 k B thing\n\
-103 a B P thing\n\
14 d B after 2\n\
-81 sf B speak Ved in\n\
-83 on B ¶ in\n\
58 k B they\n\
23 pk B  they\n\
79 pf B  V0\n\
6 or B0 as\n\
116 l B say\n\
16 pn B  about\n\
8 h they\n\
-57 r A1\n\
4 k A people\n\
25 p A P\n\
44 pk A P people\n\
44 l A say\n\
63 pd A P after\n\
80 k B he\n\
12 pk B  he\n\
27 pf B  Vs\n\
28 a B D he\n\
28 pn B  that\n\
40 h he\n\
33 on B . ADV\n\
-23 k A other\n\
45 p A \n\
-22 o A VERB other\n\
-35 or A1 VERB\n\
26 pd A  after\n\
-145 pn A  that\n\
-147 h that\n\
84 a B C he\n\
6 c B 0 ADV C\n\
35 pn B  ,\n\
75 h she\n\
-12 o B NOUN thing\n\
-24 on B ADJ NOUN\n\
-31 a B DET thing\n\
-8 r B3\n\
-21 p B 16v\n\
5 pk B 16v he\n\
-24 pf B 16v V0\n\
67 o B ^ he\n\
22 or B3 ^\n\
-24 a B A he\n\
-6 af B A ^ V0\n\
47 sf B say V0 ^\n\
-3 pd B 16v after\n\
18 on B NOUN ^\n\
-9 or B0 ^\n\
25 l B think\n\
15 sf B think Vs ^\n\
26 c B 0 ^ D\n\
-59 r A2\n\
-134 p A 16v\n\
-10 d A after 2\n\
-100 pd A 16v after\n\
-96 r A3\n\
-82 k A thing\n\
-74 d A after 3\n\
-60 r A4\n\
-13 k A name\n\
-117 p A 32v\n\
-44 d A after 4\n\
-110 pd A 32v after\n\
-12 k B other\n\
-12 p B AA\n\
61 pf B AA Ving\n\
78 a B A other\n\
75 af B A , Ving\n\
-140 l B ask\n\
26 sf B tell Ving ,\n\
33 c B 0 , A\n\
-12 pd B AA after\n\
96 h you\n\
17 on B ADV ,\n\
34 r A0\n\
32 h us\n\
-37 k A who\n\
13 h who\n\
-161 p A 8v\n\
-14 pd A 8v after\n\
21 sf A noun N0 of\n\
29 k B people\n\
23 o B , people\n\
56 a B A people\n\
32 af B A , N0\n\
24 sf B noun N0 ,\n\
-79 o B ^ other\n\
25 or B1 ^\n\
-21 sf B noun N0 ^\n\
23 c B 1 ^ V\n\
-51 r A5\n\
-90 d A after 5\n\
-7 sf A noun N0 ,\n\
17 pk B  other\n\
62 l B want\n\
-60 pn B  to\n\
-13 or B1 in\n\
-14 a B , thing\n\
17 af B , in V0\n\
-10 or A2 to\n\
79 on A VERB to\n\
7 p B -\n\
15 pf B - Ved\n\
-20 o B VERB thing\n\
-14 or B0 VERB\n\
-26 a B - thing\n\
10 pd B - after\n\
-5 o B ADV thing\n\
6 or B1 ADV\n\
41 a B A thing\n\
-64 af B A ADV Ved\n\
37 sf B say Ved ADV\n\
-28 pf B 16v Ved\n\
4 or B2 as\n\
-7 a B - name\n\
12 p B A\n\
-42 pf B A Ved\n\
4 o B NOUN other\n\
16 or B0 NOUN\n\
-11 af B A NOUN Ved\n\
26 l B reject\n\
47 c B 0 NOUN A\n\
19 pd B A after\n\
6 o B , thing\n\
27 or B1 ,\n\
-39 sf B think Ved ,\n\
33 c B 0 , t\n\
-36 h deal\n\
-7 pk B 16v thing\n\
-39 or B3 ADV\n\
-68 a B : thing\n\
-90 p A 8-\n\
-99 o A in name\n\
-20 pd A 8- after\n\
19 h congress\n\
60 p B r\n\
-64 o B in name\n\
-23 or B0 in\n\
47 a B r name\n\
56 pd B r after\n\
-24 or B1 VERB\n\
-23 c B 0 VERB P\n\
-29 on B ADV VERB\n\
-12 p B 8-\n\
-8 o B VERB name\n\
-57 or B2 VERB\n\
-25 a B ' name\n\
-9 c B 0 VERB '\n\
-5 pd B 8- after\n\
-25 or B3 as\n\
53 af B V as Ving\n\
6 c B 0 as V\n\
-8 pn B 16v to\n\
-25 r B4\n\
-45 or B4 VERB\n\
-111 a B s thing\n\
-8 d B after 4\n\
-10 r B5\n\
-49 p B 32v\n\
80 af B V , Ving\n\
-5 d B after 5\n\
-10 sf B other Ving ,\n\
24 c B 0 , V\n\
-13 pd B 32v after\n\
-43 pn B 32v to\n\
-14 r B6\n\
-22 p B 32v,\n\
-10 d B after 6\n\
-6 pd B 32v, after\n\
9 pn B 32v, to\n\
9 pk B A I\n\
28 a B A I\n\
18 sf B say V0 ,\n\
9 on B NOUN ,\n\
42 c B 1 , ,\n\
-22 pk B 8v, thing\n\
61 o B , name\n\
58 a B A name\n\
20 h democrats\n\
7 o B on thing\n\
-97 or B2 on\n\
3 c B 1 on ,\n\
-25 on B , on\n\
10 a B NOUN owner\n\
23 l B message\n\
38 c B 0 with NOUN\n\
10 h her\n\
-39 on B VERB with\n\
-58 or B1 is\n\
62 a B V name\n\
40 h clinton\n\
-5 p B 8v\n\
57 k B who\n\
96 pk B  who\n\
15 o B NOUN who\n\
28 a B C other\n\
-26 pk B 8v name\n\
7 pf B 8v Vs\n\
30 o B ^ name\n\
-60 a B : name\n\
-62 sf B speak Vs ^\n\
80 or B0 (\n\
30 a B D thing\n\
7 l B repeat\n\
-44 on B NOUN (\n\
-41 o B to thing\n\
-66 or B1 to\n\
-53 on B VERB to\n\
-57 pf B 16v N0\n\
28 on B NOUN ;\n\
-56 h year\n\
-39 pf B 32v N0\n\
-31 or B4 ADV\n\
23 a B V thing\n\
18 c B 0 ADV V\n\
-5 a B ' other\n\
-23 r A6\n\
-41 o A , thing\n\
-50 d A after 6\n\
-22 c A 1 , ,\n\
8 on A NOUN ,\n\
-5 pk B  name\n\
117 a B C name\n\
47 c B 0 ^ C\n\
3 pn B  it\n\
29 h campaign\n\
7 on B . ^\n\
13 p B 'N\n\
21 pk B 'N owner\n\
19 o B ^ owner\n\
-70 a B ' owner\n\
13 pd B 'N after\n\
-11 o B up owner\n\
-22 or B0 up\n\
-11 c B 0 up NOUN\n\
24 h his\n\
-79 on B VERB up\n\
24 on B PROPN ^\n\
3 k A owner\n\
3 a A ' owner\n\
20 o A in thing\n\
21 or A3 in\n\
-73 h debate\n\
124 p A b\n\
62 pf A b Ved\n\
116 o A by name\n\
7 or A0 by\n\
121 sf A say Ved by\n\
57 c A 0 by .\n\
26 pd A b subject\n\
124 pn A b by\n\
15 on A VERB by\n\
-4 o B if name\n\
4 h republicans\n\
6 or A1 ,\n\
-26 a A P thing\n\
-60 on A PROPN ,\n\
-105 p A 16-\n\
-120 pd A 16- after\n\
-37 on A ADV VERB\n\
29 pk B  thing\n\
83 on B - VERB\n\
52 c B 0 , -\n\
-45 p B 8-,\n\
3 or B2 ^\n\
-32 c B 1 ^ ,\n\
-32 pd B 8-, after\n\
5 pf A  V0\n\
20 or A0 VERB\n\
39 d A before 0\n\
127 sf A say V0 VERB\n\
42 pd A  before\n\
-37 h people\n\
10 on A , VERB\n\
-35 d A before 1\n\
-59 o A VERB thing\n\
-33 or A2 VERB\n\
14 af B V ^ V0\n\
54 p B 'j\n\
60 pk B 'j owner\n\
-32 sf B noun Ns ^\n\
54 pd B 'j after\n\
16 o B but thing\n\
7 or B0 but\n\
-241 l B know\n\
30 c B 0 but D\n\
35 pn B  NOUN\n\
27 on B . but\n\
-62 l A know\n\
-14 pn A  NOUN\n\
58 p B '\n\
83 pk B ' owner\n\
24 pf B ' N0\n\
57 or B0 that\n\
38 pd B ' after\n\
24 on B the NOUN\n\
-3 sf B noun N0 and\n\
-37 h fact\n\
-42 o A of thing\n\
-3 a A , name\n\
-65 h europe\n\
-26 a B V they\n\
-29 af B V that V0\n\
-37 c B 0 that V\n\
34 p B N\n\
34 pd B N after\n\
22 sf B other V0 in\n\
-31 on B VERB in\n\
18 af B A and V0\n\
21 c B 0 and A\n\
31 on B NOUN and\n\
-57 pk B 16v owner\n\
-14 pf B 32v V0\n\
-166 a B & thing\n\
-10 c B 0 VERB &\n\
16 pn B 32v the\n\
-88 on B to VERB\n\
-34 pk B 32v name\n\
67 h obama\n\
34 on B ADV as\n\
-51 k A he\n\
-12 a A A he\n\
-67 d A after 7\n\
-52 r A8\n\
-12 d A after 8\n\
-80 p B ArA\n\
79 l B tell\n\
-44 pd B ArA after\n\
-153 c B 1 ADV ,\n\
38 pn B 16v that\n\
-115 l A tell\n\
-102 h this\n\
-19 pk B A name\n\
57 or B0 and\n\
32 sf B say V0 and\n\
-22 h news\n\
-15 o B VERB other\n\
-28 a B DET other\n\
8 or B3 ,\n\
-9 pf B 16v, V0\n\
5 o B VERB people\n\
16 a B , people\n\
8 af B , VERB V0\n\
78 l B suggest\n\
23 sf B say Ved ,\n\
-11 on B NUM ,\n\
-150 o B on name\n\
-27 or B1 on\n\
8 af B , on Ved\n\
20 p B Ar\n\
53 o B ^ they\n\
22 a B A they\n\
-38 af B A ^ Ved\n\
48 l B focus\n\
-22 sf B other Ved ^\n\
19 pd B Ar after\n\
8 pf A  Ving\n\
55 or A0 to\n\
217 l A according\n\
105 sf A say Ving to\n\
13 c A 0 to ,\n\
-105 sf B other Vs ,\n\
-13 sf B other Vs VERB\n\
-108 a B o thing\n\
-30 af B V ^ Ns\n\
-85 l B allegation\n\
-10 or A1 in\n\
15 or B0 PROPN\n\
24 l B write\n\
29 pn B  Q\n\
43 o B ADV name\n\
15 a B DET name\n\
-27 on B the ADV\n\
-11 p B 16-,\n\
-53 a B , other\n\
-8 on B VERB VERB\n\
-7 c B 1 ADV A\n\
-36 pk B 32v, thing\n\
-24 pn B 32v, Q\n\
-20 on B PROPN VERB\n\
-28 r B8\n\
-41 p B 64v\n\
-31 pk B 64v name\n\
-23 o B to name\n\
-27 d B after 8\n\
-26 pd B 64v after\n\
-41 r B9\n\
102 a B D name\n\
-33 d B after 9\n\
42 a B C thing\n\
4 p B AVPN\n\
4 pd B AVPN after\n\
4 p B C\n\
4 pd B C after\n\
-10 af B A ^ N0\n\
-11 pk B ,r thing\n\
37 pf B ,r Ved\n\
-3 sf B other Ved ADV\n\
32 on B , ADV\n\
18 c B 2 ^ ,\n\
42 on B ADJ ^\n\
20 sf B say Ved -\n\
8 c B 1 - ,\n\
-21 a B b thing\n\
45 af B C ^ Ved\n\
21 l B add\n\
35 sf B say Ved ^\n\
45 p B ,\n\
21 pk B , thing\n\
58 pf B , Ved\n\
-73 o B for thing\n\
83 l B refuse\n\
24 pd B , after\n\
-15 pn B , to\n\
-119 on B , for\n\
99 p B ,PN,\n\
25 o B ^ people\n\
99 pd B ,PN, after\n\
17 pn B  he\n\
-19 pf A  Ved\n\
31 on B Q ^\n\
-3 k A it\n\
-66 h it\n\
-40 k B it\n\
-42 o B VERB it\n\
-23 a B V it\n\
-53 af B V VERB V0\n\
-57 l B clear\n\
-49 c B 0 VERB V\n\
60 a B V people\n\
12 on B VERB ^\n\
9 p B VN\n\
6 pk B VN he\n\
36 pf B VN N0\n\
18 a B V he\n\
11 pd B VN after\n\
128 sf A noun N0 from\n\
23 pn B Ar the\n\
-95 a B & he\n\
11 o B of thing\n\
-7 or B3 of\n\
9 sf B say V0 of\n\
-25 c B 1 of ,\n\
-166 a B f thing\n\
-14 or B6 VERB\n\
-45 on B he VERB\n\
-7 pk B 32v he\n\
16 c B 2 ^ V\n\
-7 af B o VERB Ved\n\
48 l B decide\n\
-44 sf B other Ved VERB\n\
-9 h statement\n\
61 o B ^ I\n\
-79 pf A P Ved\n\
-18 o A on thing\n\
-19 on A VERB on\n\
18 l B address\n\
-18 pf B 32v Vs\n\
-340 l B expect\n\
-52 sf B think Ved VERB\n\
-46 o B VERB owner\n\
-38 pf B 8v Ved\n\
-26 af B V VERB Ved\n\
9 af B C ADV Ved\n\
-21 pf A 16v Ved\n\
-76 l A expect\n\
-68 sf A think Ved VERB\n\
29 pf B r Ved\n\
23 af B r ^ Ved\n\
-79 sf B think Ved ^\n\
54 c B 0 ^ r\n\
25 l B urge\n\
4 or B0 which\n\
8 c B 0 which C\n\
-45 p B 16-\n\
-58 a B o people\n\
48 af B o VERB V0\n\
-37 pd B 16- after\n\
-24 pk B f thing\n\
-62 l B concern\n\
48 o B , he\n\
14 c B 0 , D\n\
-15 pn B  for\n\
-36 af B , as V0\n\
-115 o B VERB he\n\
-19 sf B speak V0 VERB\n\
3 af B V ADV V0\n\
-32 af B C VERB Ving\n\
-81 sf B say Ving VERB\n\
-57 pk B 16- thing\n\
22 pn B  PROPN\n\
61 pk A  name\n\
39 pn A  PROPN\n\
-3 pf A 16-, Ved\n\
-89 af A C , Ved\n\
12 c A 1 , C\n\
22 pd A 16-, after\n\
-27 l A announce\n\
-14 p A 16v,\n\
25 o A , name\n\
48 pk B  people\n\
78 a B C people\n\
-28 pf B  Ving\n\
-5 af B D VERB Ving\n\
-20 sf B show Ving VERB\n\
-14 h hours\n\
104 af B A ^ Ving\n\
31 sf B show Ving ^\n\
9 h others\n\
6 l B discuss\n\
28 sf B other Ving ^\n\
-18 af B V ^ Ved\n\
-38 l B doubt\n\
13 a A f other\n\
-28 pn B  ADJ\n\
-12 sf B say Ved in\n\
-18 on B . in\n\
-12 pk B Ar he\n\
-63 af B A , Ved\n\
91 pk B A thing\n\
-70 l B intend\n\
39 or B2 ,\n\
-16 sf B other Ved ,\n\
-109 pf B 8v, Ved\n\
-3 or B3 that\n\
12 sf B other Ved that\n\
-30 pk B 16v other\n\
-11 o A on name\n\
38 sf B tell V0 ^\n\
8 pn B  his\n\
-45 c B 1 after ,\n\
10 pf B r V0\n\
87 pn B r that\n\
-46 pn B  ADV\n\
-13 or A4 VERB\n\
-88 sf A other Ved VERB\n\
-7 on A to VERB\n\
-32 pn B 16v, to\n\
5 p B Co\n\
-153 l B see\n\
5 pd B Co after\n\
-8 sf B other V0 ,\n\
-27 pn B 16v NOUN\n\
-9 sf B think V0 ^\n\
-144 h time\n\
40 on B ∅ ^\n\
139 pf B A Ving\n\
96 af B A and Ving\n\
17 pn B A the\n\
26 on B PROPN and\n\
3 pf B 8v Ving\n\
9 o B of name\n\
-192 a B & name\n\
-6 sf B speak Ving of\n\
63 on B PROPN of\n\
44 o B — name\n\
-128 a B f name\n\
67 o B ( name\n\
-26 or B3 (\n\
4 a B ) name\n\
9 c B 0 ( )\n\
-161 a B ( name\n\
43 sf B speak Ving ,\n\
18 or B5 ^\n\
41 sf B speak Ving ^\n\
-46 h york\n\
40 a B r he\n\
32 sf B speak Ved ^\n\
-20 pn B r ADJ\n\
32 h trump\n\
-26 c A 0 VERB P\n\
-47 a A P name\n\
-56 p B &\n\
17 l B propose\n\
-56 pd B & after\n\
-6 c B 0 VERB t\n\
7 pk B 16- name\n\
-69 a B o name\n\
-16 pf B 32v Ved\n\
64 c B 0 and C\n\
-26 or B1 for\n\
77 on B PROPN for\n\
-81 a B P name\n\
22 c B 0 ^ P\n\
-81 h president\n\
49 pn B A his\n\
50 sf B speak V0 ^\n\
-5 pk B o name\n\
-55 pf B o Vs\n\
6 or B0 from\n\
-32 pk B o thing\n\
8 pf B o V0\n\
27 l B talk\n\
-14 pn B o about\n\
-22 o B about name\n\
-24 on B VERB about\n\
-21 af B ' ^ Ving\n\
-9 pn B 16v PROPN\n\
66 l B show\n\
9 sf B show N0 ^\n\
5 p B C,\n\
77 pf B C, Ving\n\
25 af B C Q Ving\n\
45 l B cite\n\
5 pd B C, after\n\
-30 on B ¶ Q\n\
-21 on B PROPN PROPN\n\
5 pf B N Ved\n\
-21 o B PROPN thing\n\
-28 h morning\n\
-68 o B during name\n\
16 p B )\n\
12 pd B ) after\n\
35 on B PROPN (\n\
3 h graham\n\
-30 pk B 16-, name\n\
-55 pf B 16-, Ved\n\
35 h republican\n\
-21 c B 2 , ,\n\
-5 p B 32-\n\
-53 o B at thing\n\
-5 pd B 32- after\n\
25 on B PROPN at\n\
-143 h thursday\n\
-16 r A9\n\
-16 d A after 9\n\
27 o B which he\n\
-91 a B h name\n\
30 sf B think Vs ,\n\
-46 pf B 32v, Vs\n\
13 pn A  a\n\
31 h politico\n\
-41 c B 1 and ,\n\
26 pk B 16v, name\n\
4 or B2 of\n\
51 h elections\n\
-4 h record\n\
27 pk B , name\n\
32 pn B , the\n\
-52 or B1 with\n\
-54 sf B speak Ved with\n\
87 on B , with\n\
-51 o B to people\n\
-11 or B2 to\n\
-10 af B , to Ved\n\
-63 sf B speak Ved to\n\
-18 on B NOUN to\n\
-24 o B from people\n\
-18 pk B 16-, thing\n\
-55 sf B speak Ved VERB\n\
64 on B who VERB\n\
-130 pk B 16v, who\n\
-15 pf B 16v, Ved\n\
-13 a B V who\n\
-47 pf B 32v, Ved\n\
-25 a B w name\n\
79 o A by thing\n\
37 or A7 by\n\
35 af A , by Ved\n\
75 sf A speak Ved by\n\
11 af A V in Ved\n\
64 pn B  a\n\
55 l B express\n\
41 pn B  their\n\
-57 pf B 8-, Ved\n\
24 or B1 and\n\
-25 af B , and Ved\n\
-39 sf B other Ved and\n\
-5 af B , of Ved\n\
-33 pk B 32v people\n\
-217 a B f people\n\
10 h poll\n\
42 pk B 8v, name\n\
-173 d B subject 0\n\
-90 d B subject 1\n\
41 c B 2 in ,\n\
56 on B PROPN in\n\
-143 pd B 16v subject\n\
-125 h tuesday\n\
14 sf B say Ved of\n\
-12 pd B 32v subject\n\
19 p B Vo\n\
24 pf B Vo V0\n\
7 or B0 before\n\
19 pd B Vo after\n\
-118 a B h thing\n\
-13 or B3 to\n\
24 c B 0 to A\n\
-28 on B ADV to\n\
67 c B 0 ADV r\n\
-8 c B 0 that A\n\
-38 on B VERB that\n\
7 or B7 ,\n\
3 p B VNN\n\
3 pd B VNN after\n\
26 sf B say Ving ^\n\
46 o A by people\n\
-46 d A subject 1\n\
-29 sf B tell Ved ^\n\
91 h media\n\
-30 on B NOUN NOUN\n\
-71 pf B 8- Ved\n\
-109 on B has VERB\n\
-14 pk B 16v people\n\
-42 af B A after Ved\n\
-7 c B 0 after A\n\
-32 o B ’s thing\n\
-38 af B ' ^ Ved\n\
47 l B speak\n\
-24 on B ¶ as\n\
16 h groups\n\
26 o A from name\n\
-7 or A0 from\n\
-8 or A3 ,\n\
40 p B Ax\n\
-30 pk B Ax name\n\
94 pf B Ax V0\n\
40 pd B Ax after\n\
-32 pk B 8v other\n\
-7 pf B 8v V0\n\
40 pn B 8v PROPN\n\
-70 o B as people\n\
-9 pn B 16v, PROPN\n\
-27 h nominee\n\
-28 on B PROPN as\n\
-50 or B4 of\n\
-150 a B s name\n\
-20 sf B think V0 of\n\
-182 pf B , Ving\n\
22 af B , VERB Ving\n\
44 sf B say Ving ,\n\
14 pf B 8v, Ving\n\
41 p B 16v,,\n\
44 pd B 16v,, after\n\
-4 on B from VERB\n\
40 pf B 16v, Ving\n\
-27 c B 2 ( )\n\
-125 a B P people\n\
-20 c B 1 VERB P\n\
-4 on B , VERB\n\
75 p B 8v,,\n\
45 pk B 8v,, name\n\
37 o B for name\n\
75 pd B 8v,, after\n\
-4 on B NOUN for\n\
57 c A 0 VERB ,\n\
14 h email\n\
17 or A1 from\n\
141 on A NOUN from\n\
68 h bush\n\
-5 sf B speak Ved on\n\
-25 h twitter\n\
53 h rubio\n\
31 af B C with Ving\n\
96 af B V ^ Ving\n\
64 af B r ^ Ving\n\
28 c B 1 ^ r\n\
57 h sanders\n\
29 p B PNN\n\
14 af B P ^ V0\n\
6 pd B PNN after\n\
7 l B describe\n\
29 h self\n\
52 o B - name\n\
109 a B . name\n\
5 h vt\n\
5 on B i -\n\
51 d B before 0\n\
75 pd B  before\n\
12 pn B  .\n\
-32 d B before 1\n\
-7 af B , to Ving\n\
-114 l B according\n\
-23 c B 1 to ,\n\
36 pn B , a\n\
18 sf B say Ving and\n\
22 sf B say Ving of\n\
39 h progressives\n\
19 af B P ^ Ving\n\
-9 c B 1 ^ '\n\
11 pn B  they\n\
41 h percent\n\
42 or B0 while\n\
20 l B find\n\
35 pf B 8- V0\n\
-53 on B VERB for\n\
34 af B A VERB V0\n\
-82 c B 1 VERB A\n\
64 pn B  him\n\
-56 a A A thing\n\
61 l B support\n\
-20 o B of people\n\
-9 sf B noun N0 of\n\
8 h half\n\
-4 af B P ^ N0\n\
-6 or A7 VERB\n\
-57 pf B 8v, N0\n\
-98 pk B 16v who\n\
-170 a B & people\n\
42 h carson\n\
18 o B was name\n\
12 c B 1 was ,\n\
3 pk B 16v it\n\
-50 a B A it\n\
14 o B , who\n\
28 af B , ^ V0\n\
-36 h candidate\n\
134 pf B , V0\n\
76 p B t\n\
77 pk B t thing\n\
76 pd B t after\n\
21 h director\n\
-40 pf B 16v Ns\n\
36 sf B other Ns ^\n\
-48 pn B 16v for\n\
24 pn B r PROPN\n\
23 l B argue\n\
-74 h speech\n\
-138 h friday\n\
94 l B vote\n\
-8 pn B A for\n\
31 or A2 by\n\
79 h cruz\n\
-125 h wednesday\n\
3 p B CN\n\
33 or B1 —\n\
3 pd B CN after\n\
18 o B but name\n\
7 sf B say V0 but\n\
10 c B 0 but A\n\
106 on B , but\n\
-7 c B 1 VERB V\n\
-49 pk B A it\n\
-3 pn B 8v in\n\
22 h staff\n\
4 d B split 0\n\
63 af A , VERB V0\n\
-55 af B C Q Ved\n\
37 on B ) –\n\
-5 h reuters\n\
15 sf B say V0 while\n\
-16 on B ¶ while\n\
58 sf B say V0 for\n\
3 sf B say V0 in\n\
7 h race\n\
129 c B 0 VERB o\n\
42 pn B 16v his\n\
50 on B ADJ of\n\
-10 on B to be\n\
-12 o B by thing\n\
-71 sf B say V0 by\n\
45 on B ADV ^\n\
94 a B D people\n\
-39 o B NOUN he\n\
-136 c B 1 NOUN A\n\
-62 a B PRON thing\n\
29 on B ¶ VERB\n\
-87 on B NOUN with\n\
50 p B PN\n\
-54 sf B noun Ns VERB\n\
50 pd B PN after\n\
-42 pf B 8v Ns\n\
15 o B and he\n\
-25 sf B noun Ns and\n\
-42 sf B noun Ns in\n\
-140 pf B 32v Ns\n\
-56 sf B noun Ns ,\n\
-25 pf B 32v, Ns\n\
-59 sf B noun Ns on\n\
10 l B answer\n\
21 h crowd\n\
-45 pn B  VERB\n\
3 pn B 16v VERB\n\
-20 on B and in\n\
-30 or B7 of\n\
-4 pn B 32v VERB\n\
5 sf B think Ving ,\n\
-36 c B 1 , f\n\
30 pf B 16-,, V0\n\
6 pn B 16-,, on\n\
-145 h monday\n\
14 af B , of Ving\n\
-22 on B VERB of\n\
11 l B mention\n\
-11 sf B think Ved of\n\
57 c B 0 of A\n\
-34 pn B A to\n\
3 pk B A who\n\
55 pn B A that\n\
80 h some\n\
12 on B Q VERB\n\
-30 af B A that Ved\n\
25 pn B 32v that\n\
28 c B 0 , P\n\
-18 h immigrants\n\
16 l B pledge\n\
20 h movement\n\
-72 c B 1 , P\n\
-29 p B 32-,\n\
-17 sf B say Ved for\n\
-29 pd B 32-, after\n\
23 af B C NOUN Ved\n\
66 l B endorse\n\
9 l B back\n\
15 h pac\n\
128 sf A other Ving ,\n\
14 l B tweet\n\
-7 pk B 16-,, name\n\
-92 on B ¶ ^\n\
-25 sf B think Ved in\n\
4 c B 0 because A\n\
37 l B claim\n\
-8 h interview\n\
41 pk B PNN name\n\
-47 o B by name\n\
-49 o B that he\n\
-119 c B 1 that A\n\
-7 pn B 16v NUM\n\
11 sf B other Ved NOUN\n\
-11 h part\n\
-21 af B P VERB V0\n\
-15 c B 1 as V\n\
-24 h group\n\
-21 c B 0 to C\n\
62 pf B , Vs\n\
29 h fiorina\n\
18 c B 0 VERB A\n\
121 pn B A PROPN\n\
9 af B D NOUN Vs\n\
14 c B 0 NOUN D\n\
65 pn B A NOUN\n\
-15 on A is VERB\n\
4 af B f ^ N0\n\
26 af B V and V0\n\
19 c B 0 and V\n\
23 h aides\n\
-112 pk B 8v, who\n\
-9 pf B 16v,, Vs\n\
-25 h attacks\n\
53 l B push\n\
92 h biden\n\
26 h mcconnell\n\
-43 af B C on Ved\n\
-37 c B 0 on C\n\
-22 on B PROPN on\n\
3 pk B PN name\n\
139 pf B PN Ved\n\
3 l B offer\n\
18 a A f name\n\
-25 or B1 by\n\
3 h house\n\
23 pn B r the\n\
38 h ryan\n\
51 sf A say Ving VERB\n\
58 l B defend\n\
31 c B 1 at ,\n\
-139 p B ,&\n\
-139 pd B ,& after\n\
-21 or B1 that\n\
30 pn B 8v :\n\
-41 p B b\n\
-21 pf B b Ving\n\
-24 l B remember\n\
-41 pd B b after\n\
-53 on B is VERB\n\
-40 pn B 16v ADJ\n\
-42 l B name\n\
-53 af B NOUN VERB N0\n\
-13 c B 0 VERB NOUN\n\
3 pk B VN name\n\
-3 af B , at Ved\n\
-42 on B VERB at\n\
5 or B0 what\n\
75 a B C it\n\
-8 af B V ^ Vs\n\
56 on B it ^\n\
42 p B ,A\n\
37 pk B ,A thing\n\
-46 l B label\n\
56 sf B speak Ving for\n\
58 pd B ,A after\n\
-17 pk B & thing\n\
99 pn B A they\n\
17 pf B ,A Ved\n\
-17 sf B other Ved in\n\
-83 pk B 32v who\n\
-11 af B w , Ved\n\
55 l B point\n\
-30 pn B , that\n\
29 af B C ^ Ving\n\
-20 pn B 8v, that\n\
61 sf B other Ving ADV\n\
35 l B vow\n\
52 af B V NOUN Ving\n\
-6 sf B say Ving NOUN\n\
29 c B 0 NOUN V\n\
-20 c B 0 of P\n\
20 af B , , Ving\n\
-16 sf B say Ving at\n\
46 l B explain\n\
-11 l B endorsement\n\
-46 sf B noun Ns of\n\
-22 or B2 at\n\
-37 pn B 32v of\n\
-17 a B b name\n\
-70 h week\n\
15 c B 2 from ,\n\
29 on B PROPN from\n\
23 pn B 8v, he\n\
-10 pn B 16v, he\n\
14 p B 32v,,\n\
15 pd B 32v,, after\n\
-23 pn B 32v,, he\n\
16 pd B , before\n\
-5 l B sign\n\
-91 o B into thing\n\
24 or B0 because\n\
-64 on B , in\n\
18 l B agree\n\
-434 l B appear\n\
8 sf B show V0 ,\n\
7 sf B say V0 on\n\
-36 h sunday\n\
32 l B respond\n\
29 sf B say Ving Q\n\
25 c B 0 , r\n\
-4 or B1 be\n\
4 l B share\n\
21 or B2 ADV\n\
-34 pn B 16v about\n\
71 h experts\n\
-30 on B NUM ^\n\
-36 l B fear\n\
-130 sf B tell Ved ,\n\
-24 pf B - Ving\n\
-41 sf B say Ving on\n\
-64 c B 1 with ,\n\
28 p B VPNN,\n\
28 pd B VPNN, after\n\
47 h governor\n\
49 o B and people\n\
51 af B V and Ving\n\
-94 h saturday\n\
-3 o B against name\n\
84 l B statement\n\
-42 sf B noun N0 VERB\n\
-49 p A 32-\n\
-49 pd A 32- after\n\
3 af B , at V0\n\
33 c B 1 on V\n\
-16 af B , VERB N0\n\
-20 l B assertion\n\
6 pn B PN that\n\
-59 o B against thing\n\
-30 pf B 32v, N0\n\
20 pd B Axr after\n\
40 a B j owner\n\
-70 a B f other\n\
11 o B over thing\n\
-5 a B - people\n\
-98 l A appear\n\
-78 pk B AA name\n\
-39 sf B adjective A0 ^\n\
10 pn B t NOUN\n\
3 on B NUM in\n\
-3 h years\n\
-33 h club\n\
-38 h day\n\
117 pn B A a\n\
53 p B AVo\n\
35 pd B AVo after\n\
8 pn B r NOUN\n\
-12 c B 1 , &\n\
14 h protesters\n\
-72 a B Q name\n\
55 l B hope\n\
42 pf A P N0\n\
81 pn A P from\n\
3 or A0 ,\n\
73 af A V , Ving\n\
84 sf A say Ving ,\n\
-124 pf B , Ning\n\
-10 p B PN,\n\
-3 pd B PN, after\n\
-9 pn B 32v, his\n\
15 on B after VERB\n\
-21 or B2 NOUN\n\
-17 o B about thing\n\
-22 c B 1 about ,\n\
15 pk B 16v, he\n\
-23 a A s thing\n\
40 pn B , NOUN\n\
28 pk B 16v,, people\n\
6 pf B 16-, Ving\n\
10 c A 0 to '\n\
-35 pn B Ar to\n\
17 c B 0 from V\n\
-3 h taxes\n\
-127 pf B AA Ved\n\
-170 l A ask\n\
-42 h questions\n\
-36 c B 1 by ,\n\
-130 l B question\n\
-23 af B V and Ved\n\
13 o B outside name\n\
13 pn B 8-,, he\n\
29 or B2 but\n\
11 a A C thing\n\
43 c B 0 after C\n\
-67 pn B 16v ADV\n\
13 a B j other\n\
-27 l B consider\n\
47 o B but people\n\
-17 c B 0 ADV o\n\
14 sf B speak V0 and\n\
6 sf A tell Ved VERB\n\
76 c B 0 of C\n\
140 or B0 :\n\
-42 on B she VERB\n\
57 sf B adjective A0 ,\n\
-25 pf B 16v A0\n\
65 h reid\n\
44 o B as he\n\
11 on B VERB over\n\
88 af B C , Ving\n\
-31 c B 1 of '\n\
-17 or B2 Q\n\
15 sf B noun N0 but\n\
31 o B but he\n\
19 o B but owner\n\
40 c B 0 but '\n\
29 pf B ' Ns\n\
-75 sf A noun Ns ,\n\
-30 on B and VERB\n\
-9 c A 0 VERB r\n\
41 p A V\n\
70 pf A V Ving\n\
41 pn A V VERB\n\
7 l B promise\n\
-27 h much\n\
-14 or B2 by\n\
43 h establishment\n\
-23 or B1 than\n\
22 on A by ADV\n\
-22 pk A 16v, people\n\
-131 sf A tell Ved ,\n\
5 h senators\n\
61 c A 0 in V\n\
-56 af B V in Ved\n\
-11 af B , in Ns\n\
51 h delegates\n\
-16 on B in VERB\n\
9 c B 0 as A\n\
21 on B VERB as\n\
118 sf B show Ved VERB\n\
7 sf B speak Ved is\n\
-140 l B look\n\
-30 a B h people\n\
36 a B PRON people\n\
-11 p B Q&\n\
-11 pd B Q& after\n\
9 l B worry\n\
-7 h minutes\n\
28 af B A ^ Ning\n\
71 sf B speak Ning ^\n\
91 af B A NOUN Ving\n\
44 sf B other Ving NOUN\n\
-4 o B with people\n\
9 sf B think N0 of\n\
-24 a A b thing\n\
32 on A ADJ by\n\
18 pk B Vo thing\n\
66 on B NOUN was\n\
-6 af B V NOUN V0\n\
84 or A1 by\n\
40 sf A think Ved by\n\
-19 pk B AV name\n\
-22 l A question\n\
-60 pf B ,r Ving\n\
-3 on B NOUN about\n\
-44 sf B tell Ved VERB\n\
25 h strategist\n\
61 pk B - name\n\
29 on B PROPN —\n\
-62 o A as name\n\
-79 pf B 16v, Ns\n\
-21 h texas\n\
32 sf B say V0 though\n\
-41 o B or name\n\
-64 on B PROPN or\n\
-20 l B declare\n\
21 sf B say Ved which\n\
-39 af B A that Ving\n\
-104 sf A other Ved ,\n\
52 pf B 16v,, Ved\n\
3 pn B 16v,, PROPN\n\
-52 pn B A of\n\
-7 on B have VERB\n\
8 p B ,VN\n\
3 pk B ,VN name\n\
8 pd B ,VN after\n\
-28 af B , ^ N0\n\
-26 c B 1 against ,\n\
125 on A NOUN by\n\
15 h vermont\n\
38 pf A 16v, Ving\n\
-50 h months\n\
5 c B 2 and ,\n\
-27 c B 3 ^ C\n\
7 l B post\n\
15 c A 0 by P\n\
-9 sf B think Ved and\n\
-66 on B ADJ and\n\
87 on B NOUN like\n\
54 c B 0 in A\n\
37 c A 0 by f\n\
-94 l B criticism\n\
30 h kentucky\n\
40 pk B ,PN, name\n\
58 af B C , N0\n\
-31 sf B tell Ved in\n\
-30 o B but it\n\
-224 a B ' it\n\
-25 l B remind\n\
7 or B3 after\n\
-26 pk B ,& name\n\
-427 l B seem\n\
-123 l A seem\n\
-8 sf B other Ving Q\n\
21 p B j\n\
15 pk B j owner\n\
21 pd B j after\n\
3 h smith\n\
-94 h ohio\n\
33 p B ,Ax\n\
37 pd B ,Ax after\n\
49 pn B Ar PROPN\n\
44 l B seek\n\
17 pn B V that\n\
-54 sf B other Ved from\n\
-19 pn B 8v,, the\n\
-234 pn B A as\n\
-31 sf B other Ved on\n\
-67 af B V but Ved\n\
-26 c B 0 but V\n\
-62 pn B 16v as\n\
-19 o B been thing\n\
-25 pf B 16v, N0\n\
-29 pn B 16v, of\n\
-8 af B r PROPN Ved\n\
-5 or A3 by\n\
-25 sf A other Vs VERB\n\
-37 on B PROPN ADV\n\
5 p B rN\n\
5 pk B rN name\n\
5 pd B rN after\n\
-11 c B 0 at C\n\
8 o B outside people\n\
-79 h month\n\
-36 pn B 16v, ADJ\n\
75 pk B Ar who\n\
-3 c B 0 with -\n\
3 af B - , N0\n\
17 c B 0 for -\n\
-70 a B ~ name\n\
58 c B 0 of Q\n\
-21 pf B 32v A0\n\
-14 p B h\n\
-14 pd B h after\n\
-114 sf B tell Ved Q\n\
16 af B P and Ved\n\
-6 c B 2 , A\n\
8 sf B noun N0 over\n\
34 l B oppose\n\
13 h community\n\
7 c B 0 and D\n\
21 h administration\n\
6 sf B speak Ving ADV\n\
27 l B word\n\
97 c B 0 after V\n\
-89 sf B noun Ns ADV\n\
-8 pn B 32v about\n\
19 af B V after Ving\n\
47 h use\n\
-26 p B ,wA\n\
-20 pd B ,wA after\n\
11 o A among name\n\
10 on A NOUN among\n\
-26 h book\n\
-7 on A VERB as\n\
36 h 2014\n\
45 l B try\n\
-9 on B PROPN had\n\
49 sf B say Ving as\n\
-46 pn B VN of\n\
47 h pacs\n\
-18 pf B 16v,, V0\n\
20 pn B 16v,, he\n\
4 h lewandowski\n\
-116 l B charge\n\
-3 pf B h Ving\n\
107 af A C , Ving\n\
34 h lawmakers\n\
-30 h comments\n\
19 h manafort\n\
-25 pf B AV N0\n\
6 pk B A they\n\
-77 o B what he\n\
-22 on B VERB what\n\
11 pn B 16v at\n\
-59 l B title\n\
-27 c B 0 on V\n\
-70 sf B other Ved by\n\
45 l B plan\n\
-63 pn B Ar for\n\
4 pf A 16-, Ving\n\
15 h beck\n\
9 l B encourage\n\
19 o A Q name\n\
10 h guy\n\
-47 h their\n\
-4 c B 1 , r\n\
43 c B 0 and DET\n\
26 pf A 32v, Ving\n\
-11 or B5 and\n\
4 p B rr\n\
4 pd B rr after\n\
34 on B is what\n\
11 af B DET and Ved\n\
-30 p B ,h\n\
-30 pd B ,h after\n\
10 af B - ^ V0\n\
50 af B A ADV Ving\n\
-26 p B ,&A\n\
-26 pd B ,&A after\n\
-43 pn B 16v, it\n\
-36 pk B V name\n\
53 p A f\n\
53 pn A f of\n\
33 p B Ajo\n\
27 pf B Ajo V0\n\
33 pd B Ajo after\n\
69 on B PROPN after\n\
-7 o B if he\n\
-30 or B0 behind\n\
-9 c B 1 behind ,\n\
8 pn B , her\n\
-7 p B AxCo\n\
-7 pd B AxCo after\n\
27 l B threaten\n\
-8 c B 1 into ,\n\
-4 af B V and Ns\n\
-32 af B V , Ns\n\
-24 sf B noun Ns as\n\
18 af A P by Ved\n\
77 o B X name\n\
-11 pn B 32v as\n\
51 or B0 -\n\
34 sf A tell Ved by\n\
41 pd A b after\n\
-38 h organization\n\
3 p B AVNo\n\
3 pd B AVNo after\n\
7 c B 1 — V\n\
-26 pf B ,wA Ved\n\
51 on B in which\n\
-12 h union\n\
13 pf A f N0\n\
37 pn B 8v, ADJ\n\
-50 h language\n\
36 c B 0 for o\n\
15 h justice\n\
80 on B ADJ for\n\
-39 pn B 16v, as\n\
-129 l B request\n\
17 af B o VERB N0\n\
125 a B P who\n\
85 l B decline\n\
-33 l B nominate\n\
17 c B 0 PROPN A\n\
24 h priebus\n\
-7 l A look\n\
17 l B lay\n\
17 h mate\n\
-54 c B 0 in o\n\
18 af A A , Ving\n\
71 h rights\n\
62 h committee\n\
-24 h philadelphia\n\
-12 l B sense\n\
-9 on B VERB -\n\
-12 pn B 16v, in\n\
19 or B0 ;\n\
4 pf B 64v Ving\n\
25 h 70\n\
32 p B ,PNN,\n\
16 pk B ,PNN, name\n\
31 pf B ,PNN, Ved\n\
32 pd B ,PNN, after\n\
109 h pence\n\
-16 h department\n\
18 af A ' to Ving\n\
53 p B NN\n\
53 pd B NN after\n\
5 sf B write Ving ,\n\
22 or B0 although\n\
-92 l B debate\n\
-10 pn B 16v,, that\n\
20 c B 1 PROPN ,\n\
-9 on B it ’s\n\
-40 o B , it\n\
-17 af B ' , V0\n\
20 on B some of\n\
23 h economists\n\
-45 h particular\n\
-10 pf B , Ns\n\
-17 pk B AN thing\n\
16 af B V on Ving\n\
-53 pn B AA for\n\
26 h actor\n\
-27 l B sound\n\
-7 h facebook\n\
33 on B ) -\n\
42 h official\n\
17 l B put\n\
-80 pf B ArA Ved\n\
8 c B 0 which A\n\
18 l B deny\n\
15 sf B say Aing ^\n\
9 pf B 'N N0\n\
75 c B 1 and A\n\
68 a B r it\n\
-16 p B -&\n\
-16 pd B -& after\n\
15 on B ADJ :\n\
33 p B ANj\n\
33 pd B ANj after\n\
74 pn B , in\n\
-10 pk B Vo other\n\
-87 pk B 32v, who\n\
22 pn B 32v,, that\n\
38 af B . ( Ving\n\
10 h scott\n\
11 h neurosurgeon\n\
-18 c B 1 like ,\n\
-3 c B 0 on D\n\
6 l B order\n\
6 or A4 by\n\
15 on B ADJ outside\n\
-86 l B unclear\n\
18 l B eager\n\
56 af B V but Ving\n\
-21 o B 's thing\n\
-9 or B0 's\n\
30 c B 2 NOUN A\n\
-71 l B project\n\
-4 l B press\n\
-54 pn B r for\n\
-23 c B 0 by V\n\
-13 a B ) thing\n\
-121 pn B A about\n\
-90 pn B Ar as\n\
-45 o B behind name\n\
67 h watch\n\
7 h affairs\n\
-47 or B0 or\n\
80 h svp\n\
-54 pn B A with\n\
-12 d A split 0\n\
-32 pn B , about\n\
32 c B 2 ADV ,\n\
-41 af B , VERB Ns\n\
45 h island\n\
8 o B what thing\n\
11 c B 0 which V\n\
8 c B 2 what A\n\
-56 sf B other N0 with\n\
11 sf B other N0 ADV\n\
-7 pn B P NOUN\n\
14 h com\n\
96 h zimmerman\n\
-17 h france\n\
-94 pn B r as\n\
14 pn B A him\n\
27 af B . ( Ved\n\
-7 c B 1 which V\n\
-12 pf B V Ns\n\
-11 on B , like\n\
-41 l B schedule\n\
6 o B PROPN people\n\
25 p B CNN\n\
32 pf B N N0\n\
11 or B0 X\n\
27 pf B NN Ved\n\
43 p B ,CPN\n\
54 pf B ,CPN N0\n\
35 pk B ,CPN name\n\
5 sf B other N0 ,\n\
-17 h roof\n\
11 on B who is\n\
9 sf B say Ving is\n\
5 p B ,Ar\n\
55 pf B ,Ar Ved\n\
5 pd B ,Ar after\n\
-41 h n.h.\n\
11 pf B ,PN Ved\n\
42 pf B 16v P0\n\
-8 h person\n\
13 o B ' name\n\
4 on B ' '\n\
62 on A ' VERB\n\
45 or B0 '\n\
39 h investors\n\
115 af B C ' Ving\n\
10 h emanuel\n\
8 pn B , ADV\n\
70 h ones\n\
-13 sf B speak V0 NOUN\n\
8 h institution\n\
14 c B 0 that P\n\
-34 af B C NOUN Ving\n\
-20 o B ' thing\n\
-71 l B complaint\n\
9 af B A to Ving\n\
-16 h companies\n\
-13 or B0 have\n\
5 p B &jN\n\
9 on B down ,\n\
6 h county\n\
34 or B1 outside\n\
19 c B 3 , V\n\
15 o A by owner\n\
15 c A 0 by '\n\
6 c B 0 of DET\n\
-51 h operatives\n\
-55 or A0 as\n\
20 h blasio\n\
-97 on B it 's\n\
5 c B 2 while ,\n\
44 c B 0 with D\n\
-31 a B ; name\n\
-14 af B , were V0\n\
-29 on B NOUN were\n\
19 pn B 8v,, that\n\
-9 o B across name\n\
-6 pk B ,o name\n\
52 pf B 8v,, Ved\n\
51 on A as Q\n\
-28 pf B Ax A0\n\
25 sf B noun Ning ,\n\
39 p B AAjo\n\
39 pf B AAjo V0\n\
39 pd B AAjo after\n\
22 h employee\n\
-3 o B through people\n\
-25 or B0 through\n\
9 sf B show Ved NOUN\n\
-32 l B certain\n\
13 h axelrod\n\
6 af B P that Ved\n\
7 pf A jNP Ved\n\
-30 pf B ArV N0\n\
-95 l B speculation\n\
19 pk A jNP thing\n\
5 af B , PROPN N0\n\
14 pk A f people\n\
-31 l B accusation\n\
29 on B ¶ X\n\
72 pn B o whether\n\
11 pn B ,A a\n\
40 c B 1 Q V\n\
98 pn B 16v,, it\n\
18 af B ) ^ Ved\n\
24 o B . thing\n\
46 h %\n\
17 on B PROPN .\n\
-14 pf B AA V0\n\
28 o B SYM name\n\
28 h nieto\n\
28 on B PROPN SYM\n\
21 on B ADJ after\n\
-10 pk B ArA name"
