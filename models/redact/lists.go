package redact

var titles = words(`mr mrs ms miss mx dr sr sra srta senor senora don dona`)

// announces are words for a person served, after which a name may come.
var announces = words(`client clients resident patient participant consumer individual cliente residente paciente participante named llamado llamada`)

// afterTitle are words that come after a title and are no name.
var afterTitle = words(`and or who is was the a an had has said needs wants will can in on at to of for with from no not if when`)

// firstNames are common ones in the United States, by the Social Security
// Administration's lists of the last hundred years.
var firstNames = words(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin
brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
patrick raymond dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean
gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph
bobby russell bradley philip eugene liam oliver lucas levi isaac caleb owen connor evan ian luke hector luis carlos miguel jorge pedro manuel ricardo francisco
fernando eduardo javier rafael antonio alejandro diego sergio mario oscar ruben raul andres pablo enrique ernesto alberto armando arturo cesar tomas ramon
mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly margaret donna michelle carol amanda
melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra
rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea
megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia alice amber denise danielle marilyn
beverly theresa diana natalie brittany doris kayla alexis lori marie tiffany rosa maria guadalupe carmen ana juana lucia elena sofia gabriela valeria camila
ximena fernanda esperanza margarita leticia veronica silvia yolanda alicia beatriz lourdes pilar mercedes dolores consuelo graciela adriana ines marta irene
agnes bertha edna ethel florence gladys hazel ida irma lillian lois mabel mildred norma phyllis thelma wilma myrtle harriet bernice eleanor geraldine
clarence earl ernest floyd herbert leonard leroy lester melvin milton norman stanley vernon willard wilbur elmer chester clyde alvin harvey marvin
tamika latoya keisha ebony jamal darnell tyrone malik deshawn trevon aisha fatima mohammed muhammad ahmed ali omar hassan ibrahim yusuf priya anjali rahul raj
wei ming jing mei hiroshi yuki kenji minh thuy nguyen linh bao olga svetlana dmitri ivan boris natasha katarzyna piotr
tom tim jim bob mike dave steve dan matt tony chris ben sam alex greg joey jimmy johnny tommy danny ronnie donnie eddie freddie kenny larry
kate katie liz beth becky jenny jen peggy maggie patty cathy kathy debbie cindy wendy vicky mandy nikki tina gina ellen erin tracy stacy tara
mark bill jack frank gene grant chase ray rich rob art drew pat dale guy jean josh nick rusty sandy robin rose joy grace hope faith may april june summer
autumn dawn crystal iris ivy violet daisy olive pearl ruby jade eve sue penny will skip wade ward dean dixie star sky miles lance max carter
`)

// lastNames are common ones, by the census of 2010, without those that are
// names of things that a note speaks of.
var lastNames = words(`
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee
perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker
hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz
hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson
ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman
webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black
`)

// ambiguous are names that are also words of the language.
var ambiguous = words(`
mark bill jack frank gene grant chase ray rich rob art drew pat dale guy jean nick rusty sandy robin rose joy grace hope faith may april june august summer
autumn dawn crystal iris ivy violet daisy olive pearl ruby jade eve sue penny will skip wade ward dean star sky miles lance max carter mason major sage
amber hazel ginger heather victor virginia florence charlotte austin madison jordan carol dolores mercedes pilar consuelo guadalupe esperanza sofia
young white black brown green gray king long price hill wood woods wells west cook baker fisher hunter porter ford bell reed day page park parks banks
rivers field fields church house case best bright care case home self staff shift note plan goal person people service law noble wise strong short
brooks stone forest lake cross cole burns fox wolf bird cotton rice ball bush booth branch bridges castle chambers cloud coffee dove english french
frost gentry golden hand head hood hope johns jolly judge kidd knight lane lamb little love lucky marsh may mercer mills moody moon moss new nurse
oak page pace peace pepper piece pool poole pope power price pride quick ran root rush sharp ship small speed spring steel street summers swan sweet
tally temple towns tribe valentine vest vine walls waters way weeks wild winter winters worth sam ming mei bao wei raj ali an do so le ho ha
`)

// commonWords begin with a capital in a heading or a name of a thing, and do
// not go on with a person's name.
var commonWords = words(`
rights council plan care advocate assistant record records file chart room education safety services service support supports portal handbook center centre
house home program programme day night morning evening shift team meeting training policy procedure form forms log logs note notes report reports review
satisfaction survey agreement choice centered focused records behavior risk crisis documentation medication monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december and or the a an is was who in on at to of for with
from i he she they we it this that then when after before while but so because as if needs wants said asked told refused walked went came sat ate slept
has had will can could would should did does do not no yes all each every some any new old first last next both his her their our your my
staff supervisor mentor mentee preceptor coordinator nurse doctor aide specialist manager director lead intake outreach funds money transport
`)
