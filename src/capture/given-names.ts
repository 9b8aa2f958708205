import { words } from './words.ts';

/**
 * Given names of some forty countries, folded (name.ts, `fold`). A hint that words are a person's name; whoever is not here loses only the hint.
 * Names that are ordinary words of pages or places as well ("Hope", "Brook", "Dallas") are mostly left out, since they would speak for products and
 * towns. After the locale data of Faker 10.6 (https://fakerjs.dev, MIT), Vietnamese and Chinese left out: there the family name tells.
 */
export const GIVEN_NAMES: ReadonlySet<string> = words(
  // Not in those data.
  'aarne achieng ainhoa aitor andriy aoife arash ayumi behnam bola chidi ciara consuelo daichi dimitris dmytro efua elspeth emiko eoin ewan faisal farhad funmi giorgos golnaz haruto hina huong hyejin ilkka ingeborg iona jihoon jisoo jiwoo kalle kamau kaori katerina kavitha kazuo khaled kostas linh lyudmila macarena makoto masaru mehdi minh minho minji montserrat morag mwangi naoko nasrin ngozi niamh niran njeri noor noriko nour oisin oksana olena osei otieno padraig paloma panagiotis parisa phuong preecha quang ragnhild rania seojun shinji shirin sigrid siobhan siriporn solveig somchai sota soyeon sungmin svitlana takumi taras tariq tetsuya thanh thorsten tomoko tuan tunde vasilis wanjiru yannis yaroslav yaw yousef yui yusuke yuto ziad ' +
    'aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandinii aanjaneya aanuoluwapo aaratrika ' +
    'aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abani abayomi abbas abbos abby abdon abdou ' +
    'abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil ' +
    'abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon ' +
    'abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abena abeni abhaidev abhaya abhirath abhisyanta abibatou ' +
    'abigail abigel abimbola abiodun abiola abiona abisola abisoye abosede abou aboubacar abraham abril abyasa acaryatanaya achalesvara ' +
    'acharyasuta achille achim achintya achyut acim ada adalbert adalberta adalberto adam adama adams adan adar adaugo addison ade ' +
    'adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adel ' +
    'adela adelaida adelajda adele adeleke adelin adelina adeline adeliya adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa ' +
    'adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit adi adiarja adiba adigun adika adikara ' +
    'adikavi adil adina adinata adinath aditeya aditya adityanandan adolf adolfo adolfs adonis adriaan adrian adriana adriano adrien ' +
    'adrienne adrijana adripathi adunni advaya adwitiya adwoa afaq afia afolarin afonso afra afruza afua afzuna agasti agastya agata ' +
    'agaton aglae aglaia agnes agnesa agneta agneya agnieszka agnimitra agniprava agnivesh agnos agrata agripina agrypina agus agustin ' +
    'agustina ahalya ahilya ahmad ahmed ahmet ahror aicha aida aidan aiden aileen aimee ainars aino aisha aishani aissa aissata ' +
    'aissatou aisyah ajala ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajoke akande akanmu akanni akarsana akash ake akif ' +
    'akifa akinkunmi akinlabi akinwale akira akmal akofa akorfa akos akosua akram akroor aksel akshainie akshaj akshat akshata akshita ' +
    'akua akula akumaa akunna akvelina akwasi akwesi alaba alade alain alambana alamu alan alana alassane alba alban albert alberta ' +
    'alberte albertina albertine alberto albin albina alcibiade alcide alda aldo alea alec alejandra alejandro aleksa aleksandar ' +
    'aleksander aleksandr aleksandra aleksej aleksi aleksy alemka alena alenka aleodor alessandra alessandro alessia alessio alex alexa ' +
    'alexander alexandra alexandre alexandrea alexandrina alexandrine alexandru alexanne alexe alexei alexej alexia alexine alexis ' +
    'aleyna alf alfons alfonso alfonz alfred alfreda alfredo alfreds algirds algis ali alia alica alice alicia alicja alida alienor ' +
    'alika alima alin alina aline aliou alioune alis alisa alisha alisher alison alissa alistar alix aliya aliyah aliz alize aljaz ' +
    'aljosa alka allan allegra allen allison ally almira alois aloizs alojz alojza alok alondra alparslan alsu alva alvaro alvin alvina ' +
    'alvine alwar aly alya alyssa alzbeta amabela amadou amady amahle amalia amalie amalija amanda amandine amar amara amaranaath ' +
    'amaresh amarnath amaryllis amata amath amaya ambar amber ambra ambroz ambrozy amdy amedeu amelia amelie ameth ameyatma amin amina ' +
    'aminat aminata aminu amir amira amish amit amodini amogh amoke amope amos amrit amrita amritambu amy amza ana anaadi anabel ' +
    'anabela anagh anaida anais anala anamaria anamarija anamika anand ananda anandamayi anang ananta anar anasooya anastasia ' +
    'anastasija anastasije anastazia anastazija anastazja anasuya anatol anatolie anca anci ancica ancuta anda andel andela andelika ' +
    'andelin andelina andelko andelo anders andi andra andrada andras andraz andre andrea andreas andreea andrei andrej andreja andres ' +
    'andrew andrey andrija andrijana andrina andris andro andromeda andrzej andy andzejs andzelika andzs anej anele anemona anesa aneta ' +
    'anette anezka angel angela angeles angelina angeline angelique angelo anggabaya anggun anghel anghelina angie angus ani anica ' +
    'anika anil anila anilaabh anilabh anish anisoara anita anja anjali anjaneya anjolaoluwa anjushree anjushri anka ankal anko ann ' +
    'anna annabel annabell annabelle annalise annapurna anne anneli annelie annemarie annette anni annie annika annikki anom anora ' +
    'anouk anrijs ansgary anshula anslavs antea antek antero anthony antigone antim antoaneta antoine antoinette anton antonela ' +
    'antonella antoni antonia antonie antonija antonin antonina antonio antoniu antony antti antun anuja anunay anuraag anurag anuska ' +
    'anusuya anuta anvar anwesha anya anze apollinary apollo april apsara aqil ara araceli aram ararat archan archibald archie arda ' +
    'argono ari ariadna arian ariana ariane arianna ariel arielle arija arijs arike arin arina arindam arinola aris aristide aristita ' +
    'aristo arjen arjun arkadijs arkadiusz arkady armand armando armida armin armins arna arnaldo arnaud arne arnesh arno arnold aron ' +
    'arona arpad arsenie arsenije arseniusz arsipatra arslon arta artanto artawan artemisa arthur artur arturo arturs arun aruna arvid ' +
    'arvids arya aryan arystarch asa asad asadulloh asake asal asha ashlesh ashley ashok ashton asija asila asilbek asirwada asirwanda ' +
    'asja aslesha aslijan asliya asmadi asman asmianto asmuni asolat assunta asta astou astrid astrida astride aswani asya atanazy ' +
    'atena atila atinuke atmaja atmanand atmananda atreyee atreyi atta attila audrey august augusta augustin augustina augustine aulia ' +
    'aurea aurel aurelia aurelian aureliana aurelie aurelija aurelio aurica aurora aurore austin ava avadhesh avan avani avantika avaz ' +
    'avdal avram awar awaz awero awesi axel axinte ayan ayana ayanda ayaz aydan ayden ayebatari aygul aygun ayinde ayinke ayize ayla ' +
    'aylin ayman aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayse ayu ayushmati azad azamat azime aziz aziza azra azubuike ' +
    'baaba baala baalaaditya baalagopaal baba babacar babasola babatunji babawale bafana bagas bagiya bagus bagya bahar bahodir ' +
    'bahriddin bahrom bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailey bajragin bakary bakda bakhtiyor bakiadi bakianto ' +
    'bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal ' +
    'balagovind balamani balamantri balangga balapati balazs baldwin balgopal balidin balijan balint balthazar bambang banara banawa ' +
    'banawi bancar bandhu bandhul banel bangizwe banji bankim bankole banna banu banuta bara baran barbala barbara barbe barbora barbro ' +
    'barbu barchinoy barica baris barnabas barno barry bart bartek bartolomej bartolomeu barton basanti basarab batuhan bawer baz ' +
    'bazyli beata beate beatrice beatrix beatriz beatrycze bebe begoyim behruz bekmurod bela belimir belinda bella belo ben benadik ' +
    'bence bende bendeguz benedek benedict benedikt benedita benedykt benett bengt beniamin benicio benito benjamim benjamin bennet ' +
    'bennett bennie benny benone bente berat bercem berdan berenice berfin berislav berit beritan berivan berkay bernadette bernard ' +
    'bernardo bernd bernhard bernice berta bertalan bertha berthe berti bertram bertrand besar betania beth bethany beti betina betta ' +
    'bettina betty beverly bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti ' +
    'bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi ' +
    'bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati ' +
    'bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianca bianka bibiana bibianna biborka bilal biljana bill billie billy bilol bilva ' +
    'bilwa binafsha bineta binta bintou birane birgit birgitta birgitte birjesh bisenija biserka bishnu bjorn blagica blagoje blahoslav ' +
    'blaise blake blanca blanche blanduzia blanka blaz blazej blazena bob boban bobana bobbie bobby bobur bodhan bodhi bogdan bogdana ' +
    'boglarka bogoljub bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan bojana bolatito boldizsar boleslav ' +
    'boleslavs boluwatife bonginkosi bonifac bonnie borbala boris borivoje borjan borka borko boroka borut borys bosiljka bosko botan ' +
    'botir botond bouba boubacar boza bozena bozica bozidar bozidara brad bradley bradut brahmaanand brahmabrata brahmanandam brahmdev ' +
    'brajan brajen brajendra brajesh brandi brando brandon brandusa branimir branimira branislav branislava branka brankica branko ' +
    'brayan brenda breno brent bret brett brian brice bridget bridgette brigita brigitta brigitte brijesh britt bronislava bronislavs ' +
    'brooke bruce bruna bruno bryan brygida buchi bucur buddhana budhil budimir buhle bukola bunmi burak burhon busayo busisiwe byron ' +
    'bystrik caetana cagak cahya cahyadi cahyanto cahyo cahyono caio caitlin caius caket cakrabirawa cakrabuana cakrajiya cakrawala ' +
    'cakrawangsa caleb calebe calin calista callum calvin cameron camil camila camilla camille cana candace candice candido candra ' +
    'candrakanta cansu cantemir cara caraka caridad carl carla carles carlo carlos carlota carlotta carmela carmelo carmen carmina ' +
    'carminho carmo carna carol carole carolina caroline carolyn carub casandra casian casiana caslav casper cassandra cassandre ' +
    'cataleya catalin catalina catarina caterina catharina catherine cathy catinca catrina catrinel catur caturangga caua cawisadi ' +
    'cawisono cawuk cayadi cazimir cecep cecil cecile cecilia cecilie cecylia cecyliusz cedomir cedric cedrik cedrin celeste celestin ' +
    'celia celina celine cem cemani cemeti cemplunk cene cengkal cengkir cerasela cesar ceyda ceyla ceylin cezar cezara cezary ' +
    'chaanakya chad chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi ' +
    'chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin ' +
    'chandramani chandramauli chandramohan chandran chandranath chandrani chandravati chantal chapal chapala charak charl charlene ' +
    'charles charli charlie charlotte charuchandra charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj cheikh ' +
    'cheikhou chekhouna chelsey chen cherechi cherif cheryl chester chetan chetanaanand cheyenne chiamaka chiara chidaakaash chidaatma ' +
    'chidambar chidambaram chidananda chimamanda chinedu chinmayanand chinyere chiranjeev chiranjeeve chisom chitraksh chitrali ' +
    'chitramala chitrangada chizoba chloe chris christa christelle christer christian christiane christin christina christine ' +
    'christoffer christoph christophe christopher christy chukwu ciaobella cici cihan cindy cinta cinthia ciprian cipriana ciril citra ' +
    'ciya claes claire clara clarence clarisa clarissa claude claudia claudine claudio claudiu claus clemens clement clemente ' +
    'clementina clementine cleo cleopatra clifford clifton clint clotilde clovis codin codrin codrina codrut codruta cody colin colins ' +
    'colleen collin concepcion conchita conner connie connor conrad constanca constance constanta constantin constantina consuela cora ' +
    'coralia coralie cordelia corey corina corinna corinne cornel cornelia corneliu corvin cory cosima cosmina costache costel costin ' +
    'coumba courtney craig crenguta crin crina cristea cristian cristiano cristina cristobal cristofor csaba csanad csenge csongor ' +
    'ctibor curt curtis cvetka cvijan cvijetin cynthia cyra cyril cyrus cyryl dabiziv dacian daciana dacin dadap dadi daevi daevika ' +
    'dafina dagel dagmar dagmara daiana dainuvite daisuke daisy daiwik dajana daksha dakshayani dalia dalibor dalibora daliborka dalida ' +
    'dalila dalima daliman dalimin daliono damaris damayanti damian damiana damien damife damil damilare damilola damir damjan damjanka ' +
    'damla damodara damola damu dan dana danang dandak dandapaani danica daniel daniela daniele danielle danijel danijela danila danilo ' +
    'daniswara danjuma danka danko danny dante danu danuja daouda daphne dara darasimi darcy daria darian dariana dariati darija ' +
    'darijan darimin darina darinka dario darius dariusz darja darko darmaji darman darmana darmanto darrell darren darryl darshan ' +
    'darshwana darsirah darta dartono daru daruna daryani daryl dasa datta dave davi david davide davids davin davis davor davorin ' +
    'davriya davron dawid dawn dax dayaamay dayaananda dayaanidhi dayamayee dea dean deanna debbie debora deborah debra decebal declan ' +
    'deeksha deenabandhu deepak deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee ' +
    'deeptimoy deeptimoyee deevakar defne dejan dejana delal delfina delia delphine demba demeter demetra demetriusz demilade deneval ' +
    'denis denisa denise denisz deniz dennis derek derrick dersim desanka desimir desiree despina devadatt devagya devajyoti devak ' +
    'devangana devani devasree devdan deven devesh deveshwar devi devika devin devvrat dewi dezider dhana dhanadeepa dhanalakshmi ' +
    'dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah dian ' +
    'diana diane dianna dianne diarra dick dicle dida didier didina diego dieter dieynaba digambar digambara digdaya dijana diksha ' +
    'dilafruz dilan dilara dilbar dilber dildar dildora dilfuza dilmurod dilnoza dilorom dilovan dilrabo dimas dimaz dimitri dimitrije ' +
    'dimitrina dina dinakar dinda dinesh dinis dinkar dino dinu diogo dion dionizy dionyz dior dipa dipali dipankar dipendra dipesh ' +
    'diptendu dirja dirk diroj dirok ditte ditya divaakar divakar divjot divya diyor diyora djibril dmitri dmitry dobrila dobromila ' +
    'dobroslav dobroslava dochia doina dolores domagoj domen domenic domenica domenico dominic dominik dominika dominique domnica don ' +
    'donald donat donata donato donka donna donny dono dora dorana dorcas dorde dorel dorian doriana dorica dorin dorina dorinel doris ' +
    'dorit dorka dorli dorota dorotea doroteja dorothea dorothy dorottya dorthe doru doug douglas dovud doyinsola draga dragan dragana ' +
    'dragica draginja dragisa drago dragoje dragojlo dragoljub dragos dragoslav dragutin drahomir drahomira drahoslav drahoslava drajat ' +
    'draupadi draza drazen dren drew drina dron drona drzimir drzislav dua duane duanne duarte dubravka dubravko ducu duduzile duje ' +
    'dujo dulari dulce dumisani dumitra dumitrana dumitru duncan dunja durad durda durdona durga durgeshwari durica durodola dusan ' +
    'dusana dusanka dusica duska dusko dustin dwaipayan dwaipayana dwayne dwi dyah dylan dzile dzirkstite earl ebba ebiere ebiowei ' +
    'ebunoluwa ecaterina ed eda eddie eddy eden edgar edgardo edgars edi edison edita edite edith edmond edmund edna eduard eduarda ' +
    'eduardo eduards edvard edvin edvins edward edwin edyta edzus eekalabya eero eeva efe efraim efrem eftimia eftimie ega egils eileen ' +
    'einars eirik eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant eko ekow ekundayo ela elaine elakshi elbek ' +
    'elda eldor elea eleanor eleazar elena elene eleni eleonora eleonore elfrida eli elia eliabeth eliah elian eliana eliane eliano ' +
    'elias eliasz elif elijah elin elina eline elio elisa elisabet elisabeta elisabeth elisaveta elise eliseo elisio eliska eliza ' +
    'elizabet elizabeta elizabeth elka ella ellada ellen elli ellie elliot elliott ellis elma elmars elmer elmira elmo elmurod elnur ' +
    'eloa elodia elodie eloisa eloise elon elsa elsbeth elsie eluh elvin elvina elvira elvis elwira elyanora elyor elza elzbieta ema ' +
    'eman emanoil emanuel emanuela emanuelly emanuil emas embuh emeka emelie emely emese emil emile emili emilia emilian emiliano ' +
    'emilie emilija emilijan emilio emils emily emin emma emmanuel emmanuelle emmy empluk emre ena enakshi endah endra enea eniola ' +
    'ennio enrico enrique ensar ensio enteng enya enzo erast eray erdal eremia eren eriberto eric erica erich erick erik erika eriks ' +
    'erin erkki erma ermins erna ernest ernestina ernestine ernesto ernst ervin ervins erwin esben esha eshana eshita esi esma ' +
    'esmeralda esmira esperanza esra esse esteban estefania estela estella estelle estera esther estiawan estiono esupofo eszter etela ' +
    'ethan ethel etienne eudokia eudoksja eufrosina eugen eugene eugenia eugenie eugeniusz eulalia eulalie eunice eusebia eusebie ' +
    'eusebio eusebiu eustatiu eustracjusz eva evalds evan evangeline evanghelina evar evdokija eve eveliina evelin evelina eveline ' +
    'evelyn evelyne everardo evie evin ewa ewatomi ewelina eymen eyram ezoza ezra fabia fabian fabiana fabiano fabien fabienne fabijan ' +
    'fabio fabiola fabrice fabricia fabricio fadekemi faderera fahriddin faiq faizah fanika fanni fanny fanta fanyana fara farah ' +
    'farangiz farhunnisa farida farruh fathonah fatim fatima fatimata fatma fatou fatoumata fausto faye fayzbek fazilat fazliddin febi ' +
    'febriana febrina federico fedor fehintola felicia feliciano felicie felicita feliks felipe felix femke ferdinand ferdynanda ferenc ' +
    'fernanda fernando feruza fibikemi fidan fidel fiifi fikayomi fikret filemon filiberto filip filipa filipe filippa filippo ' +
    'filofteia filomena filotije fily finja finley finn finnley fiodor fiona firdavs fitrat fitri fitria fitriani flavia flavie flavio ' +
    'flaviu fleur floare floarea flora flore florea florence florencia florencja florenta florentin florentina florian floriana florica ' +
    'florina florine flynn folafoluwa folashade folu fotih fotima frances francesca francesco franci francis francisc francisca ' +
    'francisco franciszek franciszka francois francoise franjo frank frankie franklin frantisek frantiska franz franziska fred freddie ' +
    'frederic frederica frederick frederico frederik frederique fredrik fredy freja freya frida fridolin fridrich frieda friedrich ' +
    'fritz frusina fruzsina fryderyk funani funmilade funmilayo furkan fynn gabi gabin gabino gabor gabriel gabriela gabriele gabriella ' +
    'gabrielle gabrijela gada gadang gading gaduh gael gaetano gaffor gafur gaia gail gaiman gaj gajaadhar gajabahu gajadhar gajbaahu ' +
    'galak galang galar galfryd galih galina galiono galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda ' +
    'gandewa gandharv gandharva gandi ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garang gareth garrett ' +
    'garry garud gary gaspar gasti gaston gati gatik gatot gatra gatsha gauraang gaurang gauranga gautam gautama gautami gavin gavrilo ' +
    'gavxar gawati gayatri gayle gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gederts geeta geetanjali gejza gellert ' +
    'gelu gemine gemma gene genevieve gennaro genta gentiana geoff georg george georgel georges georgeta georgette georgia georgian ' +
    'georgiana georgije georgina gerald geraldine gerard gerardo gerasim gerazym gerda gergely gergo gerhard gerrit gertrud gertruda ' +
    'gertrude ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita gherghina ghita giacomo giada gian gianina ' +
    'gianluca gianni gibran gica gicu gideon gifty gil gilang gilbert gilberto gilda gina ginewra gino gioele gioia giorgia giorgian ' +
    'giorgiana giorgio giovanna giovanni giri girija girik girika girindra giriraaj giriraj girish girja gisela gita gitanjali gitte ' +
    'giulia giuliana giuliano giulio giuseppe giyos gizela glen glenda glenn gligorije gloria gobinda gojko golub goncalo gonsalwy ' +
    'gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gordan gordana gordon goswamee goswami gottfried ' +
    'gotum gouranga goutam govinda grace gracie graciela gracja gradimir graham gratian gratiana gratiela greg gregg gregor gregorian ' +
    'gregorio gregory greta grga grgo grgur grigore grigorije griselda grozdana gry grzegorz guadalupe gubio gudakesa gudakesha gudrite ' +
    'gudrun guido guilherme guillaume guillermina guillermo gulay gulbahar gulbaxor gulchexra gulcin gulistan guljamol guljaxon gulnora ' +
    'gulnoza gulom guloy gulseren gulsora gulsum gulzira gulzoda gunars gunay gunilla gunnar gurdev gustav gustave gustavo guy gvozden ' +
    'gwen gwido gyorgy habib habiba haby hadi hafshah hailey hairyanto hakan hakim hakon halil halim halima hamid hamidou hamima hamish ' +
    'hamsini hamza hamzah hana hanga hani hanifa hank hanna hannabel hannah hanne hannele hannes hannu hans hansjorg hanspeter ' +
    'hansruedi hansueli haralamb haralambie harald hardana hardi hari harimurti harinakshi harinarayan harit harita harja harjasa ' +
    'harjaya harjo harold harriet harrison harry harsana harsanto harsaya hartaka hartana harto haruki harvey hasan hasim hasna hassan ' +
    'hawa hawar hayden hayley hazel heather hector hedda hedi hedvig hedviga heema heidi heike heikki heinrich heinz heitor heja helen ' +
    'helena helene helga helin helle helmut heloisa heloise hendra hendri hendrik henning henri henrich henrie henrieta henriette ' +
    'henrik henrique henry henryk henryka heracleea herbert herman hermann hermenegildo hermina hermine hernan herta heru heryanto ' +
    'hesti heval hevi hieronim hikmat hilarion hilary hilda hildegard hilola himadri himani himawan hipolit hira hiranmay hiranmaya ' +
    'hiranya hiroshi hlengiwe hojimurod holly homer homero horacio horacy horatiu horea horia horst hortense hortensia hortenzia ' +
    'hosiyat howard hozan hrvoj hrvoje hrvojka hubert hugo hulya humaira humay hunor hurram hurshida husida husnida husniya husnora ' +
    'hussein hvalimir iacob ian iancu ianis iasmina ibidapo ibironke ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ' +
    'ibun ica icha ico ida idowu idris idrissa idy ieremia ifa ifeoluwa ifeoma iffar ifora ifunanya ige ignac ignacio ignacy ignjat ' +
    'igor ihsan ihtiyor ika ikenna ikeoluwa iker ikhidie ikhsan ikin ikrom ila ilaria ilarie ilarion ilay ilayda ileana ilenia ilgmars ' +
    'ilham iliana ilias ilie ilija ilinca ilinka ilja ilko ilmari ilmars ilona ilqar ilsa ilya ilyas ilyos imani imelda imke immanuel ' +
    'imogen imoleoluwa imran imre imrich imron ina inara inars indah inder indira indra indrikis ines inez inga inge inger ingmars ' +
    'ingrid ingrida inguna inioluwa inja inka inkeri innocenty ino inocentiu insa intan inyoni ioan ioana ioanina iolanda ionel ionela ' +
    'ionelia ionica ionut iosefina iosif ira irawati irem iremide irena irene ireneusz ireti iretioluwa irfan iriana iridenta irina ' +
    'irinel iris irisa irma irmeli irnanto iroda irsad irvin irwan isa isaac isabeau isabel isabela isabell isabella isabelle isabelly ' +
    'isac isadora isaiah isaias isak iseoluwa ishola isidora isioma isis isisa isla islom ismael ismail ismaila ismoil issa istvan ' +
    'itunuoluwa iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan ivana ivancica ivanka ivanna ivar ive ivek iveta ' +
    'ivica ivna ivo ivona ivy iwan ixtiyar iyabode iyadunni iyanuoluwa iyinoluwa iza izaak izabela izabella izajasz izidor izolda iztok ' +
    'izydor jaakko jabal jabulile jace jacinthe jack jackie jacky jaco jacob jacobo jacobus jacqueline jacquelyn jacques jada jaden ' +
    'jadesola jadran jadranka jadranko jadro jadwiga jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet ' +
    'jahnu jai jaiman jaime jaimini jairo jais jaka jake jakob jakov jakub jakubina jalol jamal jamalia james jamie jamil jamila jamol ' +
    'jamshid jan jana janaina jane janet janeta janez jani janica janice janina janine janis janja janka janko janna janne janni jannik ' +
    'jannis janos janosch janusz jara jared jari jarmila jarolim jaromir jaron jaroslav jaroslava jarwa jarwadi jarwi jasen jasenko ' +
    'jasmani jasmin jasmina jasmine jasna jason jasper jasur jaswadi jati jatmiko jautrite javier javlon javohir jay jaya jayadi jayce ' +
    'jayda jayden jayeng jaylen jayson jazeps jazmin jean jeana jeanette jeanne jeff jeffrey jefri jekabs jela jelena jelica jelisaveta ' +
    'jelita jelka jenel jenna jennie jennifer jenny jens jeppe jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermaine jernej ' +
    'jerome jeronimo jerry jerzy jesa jesper jess jesse jessica jessie jessy jesus jett jette jevgenijs jevrosima jezdimir jil jill jim ' +
    'jimena jimmy jin jinawi jindra jitender jitendra jiyan joachim joah joakim joan joana joann joanna joanne joanny joao joaquim ' +
    'joaquin jocelyn joe joel joelle joey johan johann johanna johanne johannes john johnathan johnnie johnny johnson joko jolana ' +
    'jolanda jolayemi jolie jolien joline jon jona jonah jonas jonatan jonathan jono joojo joost jordan jordi jordy jorg jorge jorgen ' +
    'joris jose josef josefa josefin josefina josefine josep joseph josephine josette josh joshua josiah josiane josie josip josipa ' +
    'josko joso josue jovan jovana jovanka joyce joza joze jozef jozefina jozica jozsef jozue juan juana juanita juda jude judita ' +
    'judite judith judy judyta jugoslav juha juhani juho jukka jule jules juli julia julian juliana julie julien juliet julieta ' +
    'juliette julija julijana julijs julio julita julius juliusz jumadi jumagul jumari jun juna june jung juraj jurg jurgen jurgis juri ' +
    'jusma justin justina justine justus justyn justyna juwon jyoti jyotis jyotsana kaan kaarina kacung kadiatou kadir kagiso kaia ' +
    'kailash kairav kaito kaj kaja kajen kala kalervo kalevi kalidou kalim kalinda kalinik kalistrat kalpana kalyani kamal kamalesh ' +
    'kamaria kambali kamidin kamil kamila kamilla kamla kamlesh kamol kamola kamoliddin kamran kanak kanchan kanda kani kania kanishka ' +
    'kannan kannen kanti karan kardi karen kari karim karima karimah kariman karin karina karja karl karla karlis karman karmela karna ' +
    'karol karoliina karolina karoline karsa karsana karta karthik kartik kartika karunanidhi karya kashyap kashyapi kasim kasiran ' +
    'kasiyah kasper kassandra kasusra katariina katarina katarzyna kate katharina katherine kathleen kathrine kathryn kathy katica ' +
    'katie katija katina katja katrin katrina katrine katryn katy kawaca kawaya kay kaya kayden kayla kaylee kayleigh kayode kayun ' +
    'kazimierz kazimir kazuki keano keanu keba keerti kehinde keiko keisha keith keji kellie kelly kelvin kemal kemba kemi ken kenan ' +
    'kenari kende kenes kenji kenneth kenny kenta kenzie kerem kerim kerry kerstin kevin kezia kgabu khadidiatou khadim khady khalid ' +
    'khanyisile khethiwe khoudia khulekani kian kiana kiandra kiara kika kikelomo kilian kim kimberly kincso kinga kira kiran kirana ' +
    'kirilo kirk kirsten kirti kjell klaas klara klarencjusz klaudia klaudiusz klaus klavs kleber klemen klemens klement klementyna ' +
    'kleopatra knut kocer kofi koji kojo koko kolawole koloman komil komila komron konrad konrads konstancja konstantin konstantins ' +
    'konstanty konstantyn koralia koray korede kornel korneli kornelia korneliusz kosta kresimir kris krishna krishnadas krishnadasa ' +
    'krisjanis kriss krista kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristjan ' +
    'kristof kristoffer kristy krisztian krisztofer krsto kruno krunoslav krystal krystian krystyna krzysztof ksawera ksawery ksenia ' +
    'ksenija ksenofont kubad kubra kubura kujoe kumar kumuda kumush kuncara kunthara kurnia kurt kusuma kuzman kvetoslava kwabena ' +
    'kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyle kyllikki kyra laal labuh lachlan lacramioara lada ladislau ladislav ' +
    'lai laila lajos laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lalita lamar lamine lana lanang langa langgeng ' +
    'lanjar lantar lara laras larisa larissa larry lars larysa lasma lasmanto lasmono lassana lasse laswi laszlo latif latika latofat ' +
    'laura laure laurel lauren laurence laurencja laurencjusz laurens laurent laurentia laurentiu laurenty laurentyna lauri laurian ' +
    'lauriane laurie laurin laurine lavanya laverne lavinia lavize lawrence lawrencia laxman laxmi layla laylo lazarz laziz lea leah ' +
    'leana leander leandra leandro leann leda lee leela leena lega legawa leif leigh leila lela lelia lembah len lena lene leni lenia ' +
    'lenka lenn lennart lennie lennox lenny lenya leo leon leona leonard leonardo leonel leoni leonid leonida leonidas leonids leonie ' +
    'leonor leonora leontin leontina leontine leopold leopoldina leopoldo leposava lerato leroy lesana leslie lestari leticia letitia ' +
    'letizia levent levente levi levoslav lewis lexi lexie leyla li lia liam lian liba libusa lica lidia lidija lidya liga ligia liisa ' +
    'liksma lila lilan lili lilia lilian liliana liliane lilianna lilien liliya lilla lillian lilly lily limar lin lina linda lindsay ' +
    'lindsey linett ling linnea lintang linus lio lioara lionel lirik lisa lisandro lisanne lisbeth liselotte liu liv liva livia livija ' +
    'livio liviu liya liyana liz liza lizbeth lize ljiljana ljuba ljubica ljubisa ljubomir ljudevit lloyd loic lois lola lolade lora ' +
    'loredana lorelei lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lotta lotte lotti lou louie louis ' +
    'louisa louise lourenco lovisa lovorka lovro luan luana lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca ' +
    'lucentiu lucia lucian luciana luciano lucie lucien lucienne lucija lucijan lucille lucio lucius lucja lucjan lucretia lucretiu ' +
    'lucy ludmila ludomil ludomila ludovic ludovica ludovit ludvig ludwig ludwik ludwika luena luhung luigi luis luisa luise luiz luiza ' +
    'luize lujza luka lukas lukasz luke lukhona lukita lukman luluh lulut luminita luna lungelo lurhur lutfan lutfi lutfiya lutfulloh ' +
    'luthfi luwar luwes lwandle lya lydia lydie lykke lynda lynette lynn lynne maarit mabel mabruk maca maciej mackenzie mactar macy ' +
    'madalena madalin madalina maddison madeleine madeline madhuri madid madina mads mady maeve mafalda magali magda magdalena maggie ' +
    'magnus maguette mahan mahdi mahendra mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahrus mahzan mai maia maica maida maija ' +
    'maimouna maimunah maira maite maja majda makara makary makhtar makinwa maks maksim maksym maksymilian makuta malati malcolm malena ' +
    'malene malgorzata malia malick malik malika malin malina malisa malou maloxat malthe malti malvina malvine malwina mamadou mamady ' +
    'maman mamour mamur manah manca manda mandaakin mandakini mandla mandy manel manfred mangala mangalya manik manikya manisha ' +
    'manjusha manoj manole manon mansour mansur manuel manuela maphikelela maqsud maras marc marcel marcela marceli marcelina marcell ' +
    'marcella marcello marcelo marcheta marcia marcin marcis marco marcos marcu marcus mardon marek mareme maren marena marga margana ' +
    'margaret margareta margarida margarita margers margita margot margrethe margrit margrith marguerite mari maria mariadi mariam ' +
    'mariama marian mariana marianna marianne mariano marica maricarmen maricica marie mariella marieme marija marijan marijana marika ' +
    'marilena marilu marilyn marin marina marinela marinko marino mario marioara marion maris marisa marisol marit marita marite ' +
    'mariuca marius marja marjan marjatta marjeta mark markika markku marko markus marla marlen marlena marlene marley marli marlies ' +
    'marlis marlo marlon maros marsito marsudi marta martaka martana martani marte martha martim martin martina martine martins marton ' +
    'martti martyna maruf marut marvin marwata mary maryadi maryam maryanto maryna masashi mashxura masinka massamba massimo masud ' +
    'matan matar matei matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathilda mathilde mathis mathuys matias matija ' +
    'matilda matilde matiss matjaz matko mato matt matteo matthew matthias matthieu matti mattia mattias mattis matus matyas matylda ' +
    'maud maureen maurice mauricio mauro maurycy mavdud mavlon mavluda mawuena mawusi max maxbuba maxfuza maxime maximilian maximiliano ' +
    'maxine maxsuma maya mayoor mayra mayte mazbut mazlum mbalienhle mbaye medard medoune medya meena meenakshi megan megane meghan ' +
    'meghnad meghnath mehmet mehriban mei meike meire meissa melani melania melanie melany melek melenija melike melina melinda melis ' +
    'melisa melissa melita melvin menaka menka mercedes mercia meredith merete mert merve mervin meryem metod metra mette mhambi mia ' +
    'micael micaela micah micha michael michaela michal michalina micheal michel michele micheline michelle mick miguel miha mihael ' +
    'mihaela mihai mihail mihailo mihajlo mihaly mihnea mija mijat mika mikael mikaela mikail mikayla mike mikelis mikhail mikkel mikko ' +
    'miklos mikolaj mikulas mila milada miladin milan milana milanka milanko milena mileta milic milica milisav milivoj miljan miljana ' +
    'miljenko milka milla millicent milo milojica milomir milorad miloslav miloslava milota milutin mima mimo min minakshi minerva ming ' +
    'minka minna minodora mioara miodrag miomir mira mirabela mirac miran miranda miray miraziz mircea mirco mireille mirela mirella ' +
    'miriam miriama mirjam mirjana mirka mirko mirna miron mirona miroslav miroslava miruna mirza mirziyo misa misko mislav mitar mitch ' +
    'mitchell mitica mitja mitra mitrut mizgin mladana mladen mobolaji moctar modesto modou modrite modupe mofifoluwa mohamadou mohamed ' +
    'mohammad mohammed mohan mohana mohinder mohini mohir moira moises mojca mojisola mojisoluwa mojmir mojzesz molly momir momira mona ' +
    'monalisa monica monika monique monserrat monvids moradeke morayo morenike morgan morgana moric moritz morolake morris morten mose ' +
    'moses mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou moussa moustapha moxidil moxigul moxina moxinur moxira ' +
    'moyosore mpilo mpumelelo msizi mthunzi muattar muazzam mubina mudite mufiz mugur mugurel muhammad muhammed muhsin muhtor mujur ' +
    'mukesh mukul mulya mulyanto mulyono mumpuni munif murat muriel murilo murod murray mursinin mursita musa musawenkosi mustafa ' +
    'mustafo mustika mustofa musulmon mutia muyassar muyiwa muzaffar mylene myra myriam myrna myron nabila nadalina nadezda nadia ' +
    'nadine nadja nadzieja nafisa nahid naja najam najib najmiddin najwa nalar nalini nancy nanda nandi nandor naoki naomi naoya nara ' +
    'naradi narayan narcis narcisa narciso nardi narendra nargiza narimon narin narinder narji nasab nasiba nasim nasriddin nasrullah ' +
    'nastja natalia natalie natalija natan natanael nataniel natasa natasha nate nath nathalie nathan nathanael nathaniel natiq natka ' +
    'naura naveen navin nawal nawroz nazariusz nazary nazif nazrulloh ndleleni ndondoloza nebojsa nechifor ned neda nedeljko nedjeljka ' +
    'nedjeljko neil neja nejc nela neli nellie nelly nelson nelu nemanja nematulloh nena nenad neo nera nerea nesa nestor neva neven ' +
    'nevena nevenka nevin nevio newroz nguyen nhlakanipho nia nichifor nicholas nichole nick nicklas nico nicoara nicodim nicola ' +
    'nicolae nicolaie nicolas nicole nicoleen nicoleta nicoline nicu niculina niculita nicusor nicuta nidia niels nigar nigel nigora ' +
    'nihad nik nika nike nikhil nikita nikki niklas niklaus niklavs niko nikodem nikola nikolai nikolas nikolasz nikoleta nikolina ' +
    'nikos niksa nila nilam nils nilufar nimakoah nimas nimit nina ninioluwa nino niranjan nirbhay niro nisa nistiman niyaga niyilolawa ' +
    'nizom nizomiddin njegomirka nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noa noah noam nodira noe noel noelia noelle noemi noemie ' +
    'nofoto noila nokuthula nola nolan nolen nolwazi nomvula nonhlanhla nonjabulo nonkululeko nora norbert norberto norica norina norma ' +
    'norman nosir nosirjon novak novi noviana novita nozima nozipho nrima ntokozo ntombizodwa nuda nudem nugraha nuno nuray nurbek ' +
    'nuredin nurgun nuria nuriddin nurlan nurul nusa nusrat nusratulloh nyana nyoman oana obanijesu obid obioma obrad obren oceane ' +
    'octav octavia octavian octaviana octavio octaviu odil odin odon odunayo ofelia ofelya ognjana ognjen ogooluwa ojars ojaswini okiki ' +
    'okto ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi ' +
    'olayinka oldrich ole oleg olegs olga olgerts olgica olim olimpia olimpian olimpiu oliva oliver olivera olivia olivier olivija ' +
    'oliviu oliwia oliwier olle olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi ' +
    'oluwagbemiga oluwakemi oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwaseyi oluwatofunmi oluwatosin oluwatoyosi oluwatumise ' +
    'oluwole oluwunmi olympia omad oman omana omar omawunmi omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa ' +
    'omotara omotayo omotola omotolani omotoun omowumi ondrej oni onome onoriode onufry onur oormila opalina opan opemipo opeoluwa ' +
    'opeyemi ophelia opung oqil oreofe orestes orif ortansa orvokki orzu oscar oskar oskari osman ostoja osunleke osvaldo otabek otilia ' +
    'otilija otis oto otto oumar oumou ousmane ovidiu owen oybek oyenike oyga oyindamola oyindasola oynur oysha ozana ozod ozoda ' +
    'ozodbek ozren ozy pablo padmi paige paiman paivi paja palmira pam pamela pamfil panagachie panait panca pandu pangeran pangestu ' +
    'panji panka pankrac pankracy panna pantaleon paola paolo param paramartha paramita paraschiva pardi parman parsla parvati pascal ' +
    'pascale pasquale pathe patrice patricia patricija patricio patrick patrik patrizia patru patrycja patrycjusz patrycy patryk paul ' +
    'paula paulette paulica pauliina paulin paulina pauline paulo pava pavel pavica pavils pavle pavol pawel pedro peggy pekka pelagia ' +
    'pelagie pelumi penda penelopa penelope pentti pepo per pera percy perica perkasa perla pernilla pero perry peruna pete peter ' +
    'peteris petko petr petra petre petrica petrija petrisor petronela petru petrut petruta petteri phil phila philani philip philipp ' +
    'philippe phillip phiwokwakhe phoebe pia pierre piet pieter pietro pio piotr pirjo pirkko pius platon polikarp polly polona ' +
    'pompilia pompiliu pontus poornima porfiriusz porfiry poul praba prabawa prabowo prabu prakash prakosa pramila pramod pran pranata ' +
    'pranawa pranay prasad prasanna prasetya prasetyo prathamesh pratiwi pravdan pravoslav prayag prayitna prayoga prayogo predrag ' +
    'preity prema primoz priscilla priska prita priya priyala profira prokles prokop prokul prvoslav puji puneet puput purnima ' +
    'purushottam purwa purwadi purwanto pushti puspa puspita puti putri putu qian qizilgul qobil qori qosim qudrat quentin quieta quinn ' +
    'quinten rachael rachel rachela rada radeke raden radenko radha radika radina radisa radit raditya radivoje radmila radmilo rado ' +
    'radojka radomir rados radosav radoslav radovan radu raducu radul raduz rafael rafaela rafal rafi rafid rafila rafiq rageshwari ' +
    'rageswari raharja rahayu rahel rahim rahman rahmat rahmawati rahmi rahul raif raihan raina rainer raisa raj rajab rajan rajendra ' +
    'rajesh rajinder rajiv rajko rajmund rajna rajnold rakesh rakita ralf ralph raluca rama ramaa ramata ramatoulaye ramesh rameshwar ' +
    'ramiro ramon ramona ramziddin ramziya randolf randy rangga ranjeet ranjit ranko rano raoul raphael raphaelle raquel rasheedah ' +
    'rashid rasifa rasko rasmus rastislav rati ratih ratimir ratna rauf raul ravi ravshan raxmatulloh ray rayan raymond rayona rayxona ' +
    'razvan rebeca rebecca rebeka regina reginald regitze regnars reina reinhard reka reksa relja relu remilekun remo remus renars ' +
    'renas renata renate renato rendy rene renee renette renja respati restu retno reto rex reza rhea rhonda riaan riana rica ricardo ' +
    'ricards riccardo richard rick rickard rico ridwan rigard riitta rija rika rikke riley rina rini rino ristana rita ritesh ritva ' +
    'rizki rizvon rob robert roberta robertina roberto robi robin robiya robyn rocco rochelle rocio rod roderyk rodica rodney rodolfo ' +
    'rodoljub rodrigo roger rohan rohana rohit roj rokhaya roko roksana roland rolando rolf romain roman romana romanita romans romeu ' +
    'romina romuald romulus romy ron ronak ronald roni ronja ronke ronnie rory rosa rosalia rosalie rosalina rosalinda rosamunda rosan ' +
    'rosana rosanna rosario rose roselyn rosemarie rosemary roser rosie rosman ross rotimi rowan roxana roxanne roxelana roy roya roza ' +
    'rozalia rozalija rozina roziya ruben ruby rudi rudis rudite rudolf rudolfs rudolph rudra rudy ruedi rufina rufus rui ruken ' +
    'rukhmani rukmin rumena rupert rupinder rusins rusman russell rustam ruta ruth ruxanda ruxandra ruya ruza ruzena ruzica ryan ' +
    'ryszard saadat saadi saba sabar sabina sabine saboxat saboxon sabri sabrina sachin sada sadar sadina sadio sadoqat sadriddin ' +
    'sadulloh saer safa safiatou safietou safina safir safira safiya safo safta safura sagar saida saiful saiq saka sakari sakti sakura ' +
    'salif salih salimah salimata salimatou saliou sally salma salman saloh salome salomea salomey salomon salsabila salvador salvatore ' +
    'salwa salwator saly sam samandar samanta samantha sameer sami samiah samina samir samira samiya sammie sammy samson samsul samuel ' +
    'samuele samukelisiwe sanda sandeep sandor sandra sandrine sandro sandu sandy sanele sanja sanjay sanjin sanka sanne sanobar ' +
    'santina santino sanya sanziana saodat sara sarada sarah sarala saraswati sardor sarina sarisha sarla sarmite saroja sartika sarvar ' +
    'sarvin sarvinoz sasa sasha saskia saso satish satoshi satu satya satyen saul saulcerite sava saveta savina saxida sayyora scarlett ' +
    'scott scottie sean sebastian sebastiao sebastien sebastjan seckou segilola sekinat sekou selcan selena selim selin selina selma ' +
    'semenica semih senka seppo septi serafina serban serdar serena serge sergei sergej sergey sergi sergio sergiu sergiusz serhad ' +
    'serhat servac servan seth setya sevara severin severina seweryn sexmus seydou seye seynabou sfiso shahboz shahobiddin shahriyor ' +
    'shahzod shaka shakila shakti shakuntala shalewa shamsiddin shane shania shankar shannon shantanu shanti sharda sharmila sharon ' +
    'shashi shashikala shaun shawn sheela sheila shekoni sher sheri sherly sherri sherry sheryl sherzod shikhar shin shirley shivakari ' +
    'shobhana shodiyor shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shukrulloh shwet sibongile sibusiso sid ' +
    'siddarth siddhi siddhran sidiq sidney sidonia sidy sifiso signe sigurd sijuade silan silas silje silke silvan silvana silvester ' +
    'silvia silvian silviana silvija silvio silviu simao simen simeon similoluwa simina simion simisola simo simon simona simone ' +
    'simonida sina sinan sindisiwe sindre sinenhlanhla sinica sinikka sinisa sintia sipan siphephelo siphiwe sipho sirin sirineu siro ' +
    'sirojiddin siska sitara sithembiso siti siv siyanda sizakele sizani skaidrite skye sladana slamet slava slavek slaven slavica ' +
    'slavka slavko slavoljub slavomir slobodan slobodanka sloka smaranda smiljana smita sname snezana snjezana sobit sodiq sofia sofie ' +
    'sofija sohib sokhna solange soledad soleh solomon somnath somu sona sondre sonia sonja sonya sophia sophie soraia sorana soraya ' +
    'soren sorin sorina souleymane sowande spela speranta spidola spirydion srboljub srecko sredoje srna stacey stacy stan stana stanca ' +
    'stancu stanislav stanislava stanislaw stanko stanley stasa stef stefan stefana stefania stefanie stefano steffen stelian steliana ' +
    'stella steluta stephaans stephan stephane stephanie stephen ster stevan steve steven stewart stig stine stipan stipe stjepan ' +
    'stojan stojanka strahinja stribor stuart subhash subhashini subhasini subodh subomi sucheta suci sudeva sue suelen suhrob sujata ' +
    'sukanya sulaymon sulton suma suman sumayyah sumitra suncica sune sunil sunita sunniva suresh surya suryakant suryakanta ' +
    'suryakantam susan susana susanna susanne susheel sushil sushma suyuna suzana suzanne svatopluk svebor sven svend svetislav ' +
    'svetlana svetolik svetomir svetozar swapnil swara swarnalata swarup sweta syahrini sybilla sylvia sylvie sylwester sylwia synne ' +
    'szabolcs szczepan szofi szofia szonja szymon tabea tabris tacjana tade tadeas tadej tadeo tadija tahir tahlia taiwo takashi ' +
    'takeshi talia talis talita talivaldis talrits tamara tamas tami tamia tammy tania tanirika tanja tansu tantri tanushree tanushri ' +
    'tanya tapan tapani tapio tara tari tarik tarja tarun tasa tasdik tasha tasnim taswir tatiana tatjana taufan taufik taylor ted ' +
    'teddy tedi teea teguh tej teja tejas tejumola tekla tellervo temidayo temitope teo teodor teodora teodoro teodosia teofil teohari ' +
    'teona terence terencjusz teresa tereza tereze terezia terezija terrence terry tertuliano tess tessa thabisa thadie thalia ' +
    'thamsanqa thando thea themba theo theodor theodora theodore theresa therese theunis theuns thiago thierno thierry thobeka thomas ' +
    'thulani thulisile tia tiago tiana tiberia tiberiu tibor tichomir tidiane tiffany tihomir tiina tija tijana tilen tim timbul timea ' +
    'timo timon timotei timotej timoteo timothy timur tina tinca tincuta tira tiril tirta tirtayasa titilayo titilope titin tito titus ' +
    'tjasa tobias tobiasz tobiloba tobin toby todd todor tohir toki tokunbo tolulope toluwalope toluwani toluwanimi tom toma tomas ' +
    'tomasz tomaz tomi tomiloba tomislav tomislava tommaso tommie tommy tomori tonci toncica toni tonija tonko tony torbjorn toyip ' +
    'tracey traci tracy traian travis trevor tri tricia trilochan trilochana trilok trilokanath trilokesh triloki trisha tristan troels ' +
    'troy trpimir trpko tsabita tuana tudor tudora tudorita tudosia tugiman tunar tuomas tushar tuula tuulikki tuva tvrtko tyler ' +
    'tymoteusz tyrone ubaldo ubaydulloh uchita uchqun uda udai udit udo ueli uffe ugis ujjawal ujjwal ulduz ulf uli ulla ulrich ulrik ' +
    'ulrika ulrike uluthando ulwazi ulya uma umang umar umay umaya umi umid umida umidulloh umut una unggul unjani upendra upik uqbaloy ' +
    'urfon uriel urmila uros urs urska ursula usha usman usmon usyi utama uttam uwe uzayr uzbegim uzodimma vaclav vafo vagn vaidehi ' +
    'vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valdemar valdemars valentim valentin valentina valentine valentino valentins ' +
    'valer valera valeria valerie valerija valerijs valeriu valter valtteri vanesa vanessa vania vanja vanya varalakshmi varvara ' +
    'vasanti vasco vasil vasile vasilica vasilisa vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vavrinec veda ' +
    'vedang vedanga vedanshi vedran vedrana veikko velana velaphi velibor velimir velimira velina vencel vendel vendelin venera ' +
    'veniamin vera verda verena verica verner vernon vero verona veronica veronika veronique veselinka vesma vesna veta vibeke vicente ' +
    'vicentia vicentiu vicki vickie vicky victor victoria vida vidak vidhur vidhya vidur vidya viera vieroslava viggo vijay vijeko ' +
    'vijolite viktor viktoria viktorija vilhelm vilhelmine viliam viljem ville villy vilma vilmars vilmos vimal vimala viman vinay ' +
    'vince vincenc vincent vincentiu vincenza vincenzo vinka vinsen viola violet violeta violette viorel viorela viorica virag virgil ' +
    'virginia virginie virman visarion vishal vishnu vishwamitra visnja vit vitalijs vitaly vitazoslav vito vitor vitoria vittoria ' +
    'vivek vivi vivian viviana viviane vivien vivienne vizbulite vjekoslav vjenceslav vlad vladana vladek vladimir vladimira vladislav ' +
    'vlado vlaicu vlasta vlastimil vlastimir vlatka vlatko voichita voicu vojin vojislava vojtech voldemars vosil vratislav vratko ' +
    'vreni vrinda vrund vujadin vujica vuk vukan vukasin vukica vukota vusumuzi vyas waclaw wahyu wakiman waldo walenty walentyn ' +
    'walentyna waleria walerian walery walgierz walter waluyo wanda wanesa wani waqila wardaya wardi warji warley warren warsa warsita ' +
    'warta washington wasis wawan wawrzyniec wayne wei welat wendy werner weronika wesley wessel wiara widya wiktor wiktoria wilbur ' +
    'wilfryd wilhelm wilhelmina will willard willem willi william willie willy wilma wincenty winda winston wira wirda wirginia wisnu ' +
    'witalis wladyslaw wlodzimierz wolfgang wulan wulandari wuraola xalima xanana xander xatun xaver xavier xebat xezal xiao ximena xin ' +
    'xochitl yaa yacine yael yago yahya yahyo yakubu yamileth yan yance yang yango yani yannick yannik yara yaretzi yasin yasmin ' +
    'yasmine yaya yejide yekta yessi yetunde yewande yibanathi yogendra yogesh yoginder yoko yolanda yolande yono yoqub yorbek yoro ' +
    'yorqin yosef yoshiko younes youssef youssou youssouph youssoupha yozida yoznur yuan yuki yuko yulia yuliana yuna yuni yunita yunus ' +
    'yuri yusiv yusuf yves yvette yvonne zabir zac zachariasz zachary zaenab zafar zafir zaharia zahir zahra zain zainab zaira zaki ' +
    'zakir zala zalan zalindra zamfir zamfira zamira zan zana zanele zaneta zanete zanis zanna zara zaraza zarije zaur zavida zayd ' +
    'zayniddin zdenka zdenko zdeslava zdravko zehra zejnep zelaya zelda zeljka zeljko zelmira zeltite zena zenija zeno zenobia zenovia ' +
    'zente zenzele zerdest zerya zeteny zeyd zeynep zhang ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zilan zile zilola zina ' +
    'zion zita zithulele ziva ziyo zizi zlata zlatica zlatka zlatko zobuhle zoe zoey zofia zofija zohid zohir zoja zokir zoltan zora ' +
    'zoran zorana zorka zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubite zulaikha zulfa zulfikar zuxra zuzana zuzanna ' +
    'zvezdana zvonimir zvonko zygmunt' +
    ' αγγελοσ αθανασια αθανασιοσ αικατερινη αλεξανδρα αλεξανδροσ αναστασια αναστασιοσ ανδρεασ αννα αντωνησ αποστολοσ αριστειδησ βασιλησ ' +
    'γεωργια γεωργιοσ γιαννησ γιωργοσ γρηγοριοσ δεσποινα δημητρα δημητρησ δημητριοσ διονυσιοσ ελενη ελευθεριοσ εμμανουηλ ευαγγελια ' +
    'ευαγγελοσ ευσταθιοσ ηλιασ θανασησ θεοδωροσ ιωαννα ιωαννησ κατερινα κωνσταντινα κωνσταντινοσ κωστασ λεωνιδασ μαρια μιχαηλ μιχαλησ ' +
    'νικολαοσ νικοσ παναγιωτα παναγιωτησ παρασκευασ παρασκευη παυλοσ πετροσ σοφια σπυροσ σταυροσ σταυρουλα στελιοσ στεφανοσ στυλιανοσ ' +
    'σωτηριοσ φωτεινη φωτιοσ χαραλαμποσ χρηστοσ χριστινα χρυσουλα август августин авдеи аверкии аверьян авксентии авреліи аврелія ' +
    'аврора автоном агап агапія агата агафон агафья агафія аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан адріана адріян ' +
    'азалія азарии азаріи аким акулина алевтин алевтина александр александра алексеи алина алла альберт альбіна альвіна аліна амвросии ' +
    'амос анании анастас анастасия анастасіи анастасія анатолии анатоліи анатолія ангелина ангеліна андреи андрон андроник андріи ' +
    'анжела анжелика аникеи аникита анисим анна антип антон антонида антонин антонина антоніи антоніна антонія антін анфіса аполлинарии ' +
    'аполлон аполлонія аполлінарія арефии аристарх аркадии аркадіи аркадія арсен арсении арсеніи артем артемии артемія архип аскольд ' +
    'афанасии афанасіи афанасія афиноген бажен благовіста богдан богдана богуслава божемир божен божена болеслав болеслава боримир ' +
    'боримисл борис борислав борислава боян братимир братислав братомил братослав бронислав броніслава брячислав будимир буитур ' +
    'буревіст біломир білослав білослава біляна вадим валентин валентина валерии валерия валерьян валеріи валерія варвара варлаам ' +
    'варфоломеи василии василина василиса василь вацлав велемир велимир венедикт вениамин вера вероника викентии виктор викторин ' +
    'виктория виссарион виталии влад влада владилен владимир владислав владислава владлен влас власта володимир володислав всевлад ' +
    'всеволод всемил всеслав всеслава вышеслав вячеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта ' +
    'віталіи віталіна гаврила гаврило галактион галина ганна гарнослав гедеон гелена геннадии геннадіи георгии георгіи герасим герман ' +
    'глафира глеб гліб гнат гордеи гордіи горимир горислав гостомысл градимир гремислав григории григоріи гурии давыд далемир далеслава ' +
    'дана данила данило дарина дарислава даромир дарья даріи дементии демид демьян денис дмитрии дмитро добринка добромила добромир ' +
    'добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофеи діана діяна евгении евгения евграф евдоким ' +
    'евдокия евлампии евпраксия евсеи евстафии евстигнеи евфросиния егор екатерина елена елизавета елизар елисеи емельян епифан еремеи ' +
    'ермил ермолаи ерофеи ефим ефрем жанна жозефіна забава захар захаріи зборислав звенигор звенимир звенислав звенислава земислав ' +
    'зеновіи зинаида зиновии зиновіи злат злата златомир зоремир зореслав зореслава зорина зорян зоряна зосима зоя зінаіда иван иванна ' +
    'игнатии игорь измаил изот изяслав иларион илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исидор ия казимир ' +
    'калина каллистрат капитон карл карп каріна касьян катерина квітка квітослава кии ким кир кира кирилл клавдии клавдия клавдія ' +
    'климент кондрат кондратии конон константин корнеліи корнил корнило корниліи корніи костянтин крентта ксения ксенія кузьма купава ' +
    'куприян лавр лаврентии лаврентіи лаврін лад лада ладимир ладислав ладо ладомир лазарь лариса лев левко леон леонид леонтии леся ' +
    'лидия ликера листвич лонгин лора лука лукия лукьян лучезар любава любим любислава любов любовь любодар любозар любомила любомир ' +
    'любомира люборада любослава любосмысл людмила людомила лідія лілія маия макар максим максимильян мальва маргарита мариан марина ' +
    'мария марк марко маркіян марта мартын мартьян марфа марічка марія матвеи матвіи меланія мефодии мечислав мечислава микита микола ' +
    'милан милен милии милица милован милодара милослава мина мир мирон мирослав мирослава митофан михаил михаило михеи модест моисеи ' +
    'мокеи мокрина мотря мстислав мстислава мусіи мілана надежда надія назар назаріи наина наркис наталья наталія натан наум неля немир ' +
    'немира нестор никандр никанор никита никифор никодим николаи никон нина нинель нифонт нонна ніна огняна оксана октябрина олег ' +
    'олександр олександра олексіи олелько олена олесь олеся олимпиада олимпии ольга омелян онуфрии орест ореста орина орислава орися ' +
    'орхип оріяна осип остап остромир охрім павел павло павліна палажка панас панкрат панкратии пантелеимон панфил парамон парфен пахом ' +
    'пелагея пелагія петр петро пилип пимен платон подолян поликарп полина поляна поліна порфирии потап потішана прасковья пров прокл ' +
    'прокофии прохор радим радимир радислав радміла радован радослава раиса ратибор ратимир ратмир раіна раіса регина родион родослав ' +
    'родіон роксолан роксолана роман ромена ростислав ростислава рубен руслан руслана рюрик савва савватии савелии самсон самуил ' +
    'светлана светозар святополк святослав святослава світлана севастьян селиван селиверст семен семибор серафим сергеи сергіи ' +
    'сигизмунд сидор сила силантии сильвестр симон синклитикия синьоок слава славолюб славомир славута сміяна сніжан сніжана сократ ' +
    'сологуб соломон соломія соня софия софон софрон софія спартак спиридон станимир станислав станислава станіслав степан стефаніи ' +
    'стожар стоян сюзана таисия тамара тарас татьяна таісія твердислав творимир терентии тетяна тимофеи тимофіи тимур тиміш тит тихон ' +
    'трифон трофим тур ульян ульяна устим устин устина фадеи фаина фаіна феврония февронія федор федора федосии федот фекла феликс ' +
    'феодосія феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома фортунат фотии фрол харитина харитон харлампии ' +
    'хвалимир хорив христина христофор христя чеслав чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ' +
    'ювеналии юлиан юлии юлия юліан юліанна юлія юрии юріи юстина юхим юхима юхимія яков якуб ян яна януарии ярема ярина яровид яромил ' +
    'яромир ярополк ярослав ярослава євген єреміи іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма ալբերտ ալեն ալեքս ' +
    'ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արեւիկ արթուր արիանա արինա արման արմեն արսեն արտյոմ ' +
    'արփի գագիկ գայանե գարիկ գեւորգ գոհար գոռ գրիգոր դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լեւոն լիա լիանա լիլի լիլիթ լիկա ' +
    'լյուսի լուսինե կարեն կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել ' +
    'մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի ' +
    'սոֆյա վահե վարդան վիկտորյա տաթեւ տիգրան אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי ' +
    'אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אורטל אורי אוריאל ' +
    'אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן אילנה אילנית אימרי אירית איתי איתם איתמר איתן אל אלדד ' +
    'אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב ' +
    'אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אן אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל ' +
    'אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר בארי בועז בל בלה בן בניה בנימין ' +
    'בצלאל בר בראל ברוך ברי ברית ברק ברקת בת בתיה גאיה גבריאל גבריאלה גד גדעון גוון גולן גוני גור גורן גיא גיורא גילי גילת גל גלבוע גלי ' +
    'גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דן דנה דני דניאל דניאלה דנית דפנה דקל דקלה ' +
    'דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו חביב חגי חגית חושן חי ' +
    'חיננית חירות חמוטל חמי חן חנה חנוך חנית חנן חסד טובה טופז טל טלי טליה טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן ' +
    'יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ים ימית ינון יניב ' +
    'יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה ' +
    'לב לביא לבנה לוטם לוטן לוי לוסי לי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ' +
    'ליעד ליר לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה ' +
    'מנחם מנשה מעיין מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נח נחשון ' +
    'נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן ' +
    'סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב ' +
    'עינת עלי עלמא עלמה עמוס עמיחי עמית עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צח ' +
    'צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית ' +
    'רועי רות רותם רז רחל ריטה ריי רימון רינת רם רן רננה רעות רעי רפאל שאול שבע שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר ' +
    'שי שילה שיראל שירה שירז שירי שלהבת שלומי שלומית שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה תבור ' +
    'תהילה תו תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה ابراهيم احمد اركان اروي اسامة اسر اسعد اسلام اشرف اكرم الدين القاسم ' +
    'الله المقداد اليف امان امجد امير امين انس انيس اوس اياد اياس ايمن ايهاب باسل باسم بتول بدر بدران براءة بركات برهان بسام بسيم بشار ' +
    'بلال بلبل بلسم بليغ بندر بهيج تميم توفيق تيسير ثابت جابر جاد جاسر جاسم جبريل جسور جعفر جلال جليل جمال جمعة جميل جهاد جوهر حاتم ' +
    'حاجب حارث حازم حافظ حامد حبيب حذيفة حسام حسان حسن حسني حسون حطاب حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمودة حميد حيدرة خالد خباب ' +
    'خلدون خلود خليل خيري داوود دريد ديسم ذاكر رابح راتب راسم راشد راغب راكان رامز رامي رايد رايف ربيع رتيب رجب رزق رسلان رشاد رشدي ' +
    'رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رووف رياض ريان ريم زاهر زياد زيدون زين سالم سامح سامر سامي سراج سرحان سرمد سريج ' +
    'سعد سعيد سفيان سلامة سلمان سليم سماح سمير سهيل سيف شادي شاكر شريف شعبان شفيع شفيق شكري شكيب شمس شهاب شوقي صابر صادق صبحي صبري صخر ' +
    'صداح صدقي صفوان صقر صلاح صهيب ضياء طارق طاهر طلال طيب ظافر عادل عارف عاشور عاصم عاصي عاطف عامر عباس عبد عثمان عجمي عدلان عدلي ' +
    'عدنان عدي عرفات عرفان عز عزام عزمي عزيز عطا عطية عفيف علاء علوي على علي عماد عمار عمر عمران عنود عوضية عياض غازي غانم غسان غفار ' +
    'غيث فاخر فادي فارس فاروق فاضل فاطمه فاكر فايز فتاح فتحي فخري فراس فرج فرحات فريد فضل فضيل فكري فهد فهمي فواد فواز فوزي فيصل قاسم ' +
    'قدري قيس كاظم كامل كرم كمال لبيب لطفي ليث ماجد مازن مامون مبارك مبروك مجاهد مجد مجدي مجيد محجوب محرز محسن محفوظ محمد محمود مختار ' +
    'مخلص مراد مرتضى مرزوق مرسي مرشد مرعي مروان مستعين مسعد مسعود مصطفى مصعب مصلح مطيع معاذ معتز معز معين مفتاح مقداد ممتاز ممدوح منتصر ' +
    'منذر منصف منصور منعم منيب منير مهدي مهند مهيب مومن مونس ناجح ناجي نادر ناصح ناصر ناصف ناظم نافع نبيل نجيب نديم نزار نزيه نسيم نصحي ' +
    'نصر نضال نعمان نعيم نهاد نور نوري نوف نوفل هاشم هاني هشام هيثم هيكل واصف وايل وجدي وديع وسام وسيم وصفي وليد ياسر ياسين يافع يامن ' +
    'يحيى აგული აგუნა ადოლა ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო ანზორ ანნა ანუკა ანუკი არჩილ ასკილა ' +
    'ასლანაზ აჩიკო ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა ბერა ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ' +
    'ბროლა ბუბუ ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი გედია გელა გენადი გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა ' +
    'გიგოლი გივი გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა ' +
    'გულვარდი გულვარდისა გულთამზე გულია გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ ეთერ ეთო ეკა ეკატერინე ' +
    'ელგუჯა ელენა ელენე ელზა ელიკო ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარდო ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა ვერიკო ' +
    'ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო თაზო თათა თათია თათული თაია თაკო თალიკო თამაზ თამარ თამარა ' +
    'თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა თანდილა თაყა თეა თებრონე თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო ' +
    'თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა თუთია ია იათამზე იამზე ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ' +
    'ირაკლი ირინა ირინე ირინკა ირმა იური კაკო კალე კატო კახა კახაბერ კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე ' +
    'კუკური ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია ' +
    'ლუიზა მაგული მადონა მათიკო მაია მაიკო მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა ' +
    'მანანა მანჩო მარადი მარი მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა მეკაშო მელანო ' +
    'მერაბ მერი მეტია მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ მზიულა მთვარისა მინდია მიშა ' +
    'მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო ნათელა ნათია ნაირა ნანა ნანი ნანიკო ნანუკა ნანული ' +
    'ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა ნინი ნინიკო ნინო ნინუკა ნინუცა ნოდარ ნოდო ნონა ' +
    'ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ ოთია ოთო ომარ ორბელ ოტია ოქროპირ პაატა პაპუნა პატარკაცი პატარქალი ' +
    'პეპელა პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა რამაზ რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან საბა სალი სალომე სანათა ' +
    'სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო სოფიკო სოფიო სოფო სულა სულიკო ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო ' +
    'უტა უჩა ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო ფოსო ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ' +
    'ქიშვარდი ქობული ქრისტესია ქტისტეფორე ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა შაბური ' +
    'შაკო შალვა შალიკო შანშე შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო ცაცა ცაცო ციალა ციკო ' +
    'ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ცოტნე ცოქალა ცუცა ცხვარი ძაბული ძამისა ძაღინა ' +
    'ძიძია წათე წყალობა ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა ხახუტა ხეჩუა ხვიჩა ხიზანა ხირხელა ხობელასი ' +
    'ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯავახი ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ ჰამლეტ',
);
