export const nouns = `
organisation project community municipality programme participant association member result resident
group school partner method report question decision process plan document study law network region
event course meeting solution training worker resource expert proposal seminar example agreement
indicator teacher task centre competition budget principle strategy risk dialogue researcher forum
recommendation conclusion leader tool overview parish standard mechanism description village catalogue
achievement list comment conflict topic schedule exercise magazine article portal archive vote
memorandum contribution broadcast story poster leaflet form picture symbol consultant coordinator
volunteer sector newspaper request district mentor initiative activity value survey campaign team
policy right discussion consultation handbook section publication library conference platform
questionnaire need language culture institution skill system technology structure territory coalition
function table website farm enterprise reform problem committee declaration petition presentation
tradition workshop week landscape opportunity response family interest field game answer letter
change approach border treaty account service citizen deputy journalist student assistant prize
threat sphere measure lecture investment commission condition opinion lesson observation requirement
movement statement barrier neighbourhood audience donor grant charter
`;

export const adjectives = `
public local civic national international social practical new shared active regional important
effective sustainable voluntary significant professional economic concrete digital open informal large
regular annual educational democratic structural strategic independent creative legal humanitarian
global inclusive mutual financial historical innovative broad deep flexible resilient private European
ethical simple complex institutional everyday urgent rural northern careful honest lasting
`;

/** Verbs in the base form. */
export const verbs = `
create develop support implement study assess design prepare publish use improve strengthen promote
organise plan discuss analyse explain compare gather represent defend fund involve invite inform lead
coordinate monitor check change seek find show describe mention define receive offer introduce adapt
document popularise update widen reduce prevent complete begin continue
`;

export const adverbs = `
regularly jointly especially gradually independently quickly carefully mainly often usually publicly
openly directly still increasingly further freely fully partly remotely deliberately consistently
creatively safely honestly unanimously together again eventually rarely
`;

export const prefixes = `
co sub micro macro inter over multi re non meta pre post counter super trans semi auto cyber eco bio
mid out under up para
`;

export const placeBeginnings = `
Ash Birch Oak Linden Stone Sand Mill North South East West Red White Black Green Wolf Bear Crane Swan
Beaver Alder Spruce Pine River Forest Amber Rye Barley Old New
`;

export const placeEndings = 'ford field hill bridge wood moor ton by stead brook mere cliffe';

export const givenNames = `
Anna Ilze Kristine Inese Laura Emma Sophie Grace Alice Martha James Andrew George Martin Edgar Arthur
Raymond Peter Thomas Eva Agnes Sara Ivan Oscar Hugo Nora Clara Felix Simon Ruth
`;

export const surnames = `
Miller Baker Carter Fletcher Mason Cooper Harper Shepherd Turner Weaver Archer Chandler Draper Fisher
Gardner Hunter Parker Sawyer Tanner Thatcher Walker Wheeler Wright Bishop Marsh Brooks Forest Heath
Lane Moore Rivers Stone Underwood Wells Yates Abbott Barnes Collins
`;
