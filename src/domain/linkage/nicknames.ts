/** Names that stand for one another, folded: short, pet and foreign forms, a group a line. A form may belong to several groups. */
const GROUPS = `
abigail abby abbie gail
abraham abe ibrahim avraham avi
adam adi
adelaide addie heidi
agnes aggie agnieszka ines
albert al bert bertie alberto
alexander alex al alec sandy xander sasha sascha alejandro alessandro aleksandr alexandre aleksander iskander olek
alexandra alex sandra sandy lexi sasha alexa alejandra alessandra aleksandra ola
alfred al alf fred freddie alfredo
alice ali alicia alicja
alison ali allison
amanda mandy
amelia amy millie amelie
andrew andy drew andreas andre andrea andrei andrey andres andrzej anders andras ondrej
angela angie angelina
ann anne anna annie nan nancy hannah ania anja anya hanna ana anka
anthony tony antonio antoine anton antoni antonius
antonia toni antonina
arthur art artie arturo artur
barbara barb barbie babs basia
benedict ben benny benedikt benoit benedetto
benjamin ben benny benji
bernard bernie bernhard bernardo
beatrice bea beatriz beatrix trixie
bradley brad
caroline carol carrie carolina karolina karoline lina
catherine katherine kathryn katharina cathy kathy kate katie kat kit kay kitty catalina caterina katarzyna kasia ekaterina yekaterina katya katja karin karen cate
cecilia cecile celia cissy
charles charlie chuck chas carlos carlo karl carl karel karol charly
charlotte charlie lottie lotte carlotta
christian chris kristian cristian
christine christina chris chrissy tina kristina kristin kristine cristina kirsten krystyna
christopher chris kit topher kris christoph cristobal christophe krzysztof
clara claire clare klara chiara
claudia claudine klaudia
constance connie constanze konstanze
cornelius neil kees
cynthia cindy
daniel dan danny daniele daniil danilo
daniella danielle dani daniela
david dave davey davide dawid davit
deborah deb debbie debra
dennis denny denis
dmitry dima dimitri dmitri dimitris dmitriy dmytro dimitrios
dominic dom dominik dominique domenico domingo
donald don donnie
dorothy dot dottie dolly dora dorothea
douglas doug
edward ed eddie ted teddy ned eduard eduardo edoardo edvard
edwin ed eddie
eleanor ellie nell nora lena elena leonora eleonore
elena helen helena helene ellen lena jelena yelena olena ilona elaine
elizabeth elisabeth liz lizzie beth betty bess eliza lisa elise elisa libby lisbeth elspeth isabel isabella isabelle elzbieta ela elsa lise betsy liza
emily em emmy emilia milly
emma em emmy
emmanuel manny manuel manu emanuel immanuel
eric erich erik rick ricky
ernest ernie ernst ernesto
esther hester essie ester
eugene gene evgeny yevgeny evgenii evgeniy eugen eugenio zhenya
eva eve evie ewa
evelyn eve evie
felicity fliss flick
florence flo florrie flora
frances fran fanny franny francesca francisca franziska franciska
francis frank fran francisco francesco franz francois paco pancho frans franciszek
frederick fred freddie friedrich fritz federico frederic fryderyk
gabriel gabe gabriele
gabrielle gabby gabi gabriela gabriella
geoffrey jeffrey jeff geoff jeffery
george georg jorge giorgio georges yuri jiri jerzy georgi georgios jurgen joerg jorg yorgos goran
gerald jerry gerry gerard gerhard gerardo
gertrude trudy gert
gregory greg gregor grzegorz grigory gregorio
gustav gus gustavo augustus august
guillermo william guille
harold harry hal
harriet hattie
henry harry hank hal heinrich henri enrique enrico hendrik henryk heinz henrik rik
herbert herb bert heribert
hubert bert hugh hugo
howard howie
hussein husain hossein hussain husayn
ignatius ignacio ignaz nacho
igor ihor
isaac ike yitzhak izaak
jacob jake jacques james jakob jaime giacomo iago yakov diego kuba jakub santiago coby
jacqueline jackie jacqui
james jim jimmy jamie jem
jane janet jan janie jean joan jeanne giovanna juana johanna joanna janina jana asia
jennifer jen jenny jenna
jeremy jerry jeremiah jem
jessica jess jessie
joan joanie jo
joanna jo joanne johanna
john johnny jack jon juan jean giovanni ian ivan johann johannes hans jan sean shaun evan jens yahya joao janos
jonathan jon johnny jonny
joseph joe joey jose giuseppe josef jozef yusuf youssef yosef pepe beppe osip sepp jupp
josephine jo josie josefina
joshua josh yehoshua josue
judith judy jude
julia julie jules giulia julie yulia juliana juliette
julian jules julio giulio julien
kenneth ken kenny
kimberly kim kimberley
laura laurie lori
lawrence laurence larry laurie lars lorenzo laurent lorenz
leo leon leonardo leonhard lev
leonard leo len lenny leonardo
leslie les lesley
lillian lily lil lilian
linda lynn lindy
louis lewis lou louie luis luigi ludwig luiz ludovic
louise lou louisa luisa luise
lucas luke luc luca lukas lukasz luka
lucy lucia lucie lucille
madeleine maddie madeline magdalena maddy lena
malcolm mal
marcus mark marc marco marek marcos markus marko
margaret maggie meg peggy greta margot marge madge rita daisy margarita margarete margherita gretchen malgorzata gosia marguerite
maria mary marie molly polly mia mitzi maryam miriam mariam mariya maja masha marija
marjorie marge margie
martha marta mattie
martin marty martino marcin
martina tina
matthew matt matty mateo matteo matthias mathias mateusz matthieu matvey
matilda tilly mathilde mattie
maurice mo morris mauricio maurizio moritz
maximilian max maxi maxim maksim maxime
melanie mel
melissa mel missy lissa
michael mike mick mickey mikey miguel michel michele mikhail mischa misha michal mihai mikael mykhailo
michelle shelly michele
mohammed muhammad mohamed mohammad mehmet mahomet mo mohd muhammed mohamad
monica monika monique
moses moshe musa moises
natalie nat natalia natasha nathalie natalya
nathaniel nathan nat nate
nicholas nick nicky nico klaus nicolas nikolaus niklas nikolai nicola mikolaj nikos nicolai nikolay mykola
nicole nicky nikki nicola
noah noe nuh
norman norm
olivia liv livvy
oliver ollie olivier oliviero
pamela pam
patricia pat patty tricia trish patrizia
patrick pat paddy patrice patricio
paul pablo paolo pavel pawel paulo pavlo poul
paula pauline paulina paola
penelope penny
peter pete pedro pietro pierre petr piotr pieter petros pjotr petra petar piet
philip phil pip phillip felipe filippo philipp philippe filip
phoebe fee
priscilla cilla
rachel rae rachael raquel
raphael rafael rafa raf raffaele rafal
raymond ray ramon raimund raimondo
rebecca becky becca bex rebekah rivka
reginald reg reggie
richard rich rick ricky dick rico ricardo riccardo rick ryszard
robert rob bob bobby robbie bert roberto rupert
roberta bobbie robbie
roderick rod roddy rodrigo
roger rodge ruggero rutger rogelio
roland rolando orlando
ronald ron ronnie
rosemary rose rosie
rose rosa rosie rosalie
rudolf rudolph rudy rodolfo
russell russ
samantha sam sammy
samuel sam sammy shmuel
sarah sara sally sadie
sebastian seb bastian sebastien basti
sergey sergei serge sergio serhii sergiy seryozha
sharon shari
simon si simone simeon shimon szymon
solomon sol suleiman salomon shlomo soliman
sophia sophie sofia sophy zofia zosia sonja sonia sonya
stanley stan
stanislav stan stanislaw stas
stella estelle
stephanie steph stefanie stefania stephie
stephen steven steve stevie stefan stefano esteban etienne stephan szczepan stepan istvan
susan sue susie suzanne suzie susanna susanne zuzanna shoshana susana
sylvia silvia sylvie
tatiana tanya tania tatyana
teresa theresa terry tess tessa therese tereza
terence terry terrence
theodore ted teddy theo theodor teodoro fyodor fedor
thomas tom tommy tomas tommaso tomasz thom toma
timothy tim timmy timothee timo
tobias toby tobi tobia
ursula uschi ulla
valentina val valya
valerie val
vasily vasya basil vasil vasiliy vasilios vassilis
veronica ronnie vera veronika
victor vic vik viktor vittorio
victoria vicky vicki tori viktoria vittoria
vincent vince vinny vicente vincenzo vinzenz
virginia ginny ginger
vivian viv vivienne
vladimir vova volodya volodymyr wladimir vlad wlodzimierz
walter walt wally gualtiero
wendy gwendolyn gwen
wilhelmina mina willa minnie
wilfred wilf wilfried
william will bill billy willy liam wilhelm willem guillaume wim guglielmo bela
wolfgang wolf
yvonne ivonne
yaroslav jaroslav jaroslaw yarik
zachary zach zack zac
`;

const groupsOf: ReadonlyMap<string, readonly number[]> = readGroups();

function readGroups(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [group, line] of GROUPS.trim().split('\n').entries()) {
    for (const name of line.split(' ')) {
      const known = groups.get(name);
      if (known) known.push(group);
      else groups.set(name, [group]);
    }
  }
  return groups;
}

/** The groups of forms that a folded given name belongs to, as numbers that mean nothing but equality; none for an unknown name. */
export function nicknameGroups(name: string): readonly number[] {
  return groupsOf.get(name) ?? [];
}
