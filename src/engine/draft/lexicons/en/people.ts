/** How English speaks of people: kept once, for every detector that asks whom a post is about. */
export const people = {
  writer: [
    'i', 'im', 'ive', 'ill', 'id', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves',
  ],
  reader: ['you', 'u', 'ya', 'youse', 'yall', "y'all", 'your', 'yours', 'ur'],
  pronouns: ['he', 'she', 'they', 'him', 'her', 'them', 'his', 'hers', 'their', 'shes', 'hes', 'theyre'],
  relatives: ['who', 'whos', 'whose', 'that'],
  possessives: ['my', 'our', 'your', 'his', 'her', 'their', 'whose'],
  joints: ['and', '&', 'n'],
  vague: ['a', 'an', 'any', 'every', 'some', 'no', 'another', 'each'],
  /** What may stand before a name or relation and belongs to it. */
  determiners: [
    'a', 'an', 'the', 'my', 'our', 'his', 'her', 'their', 'your', 'this', 'one', 'of', 'both', 'mr',
    'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'madam', 'auntie', 'aunty', 'uncle', 'pastor', 'father',
    'sister', 'brother', 'chief', 'rev',
  ],
  adjectives: [
    'new', 'old', 'poor', 'lovely', 'dear', 'best', 'little', 'big', 'young', 'younger', 'older', 'elder',
    'eldest', 'youngest', 'former', 'second', 'third', 'first', 'latest', 'recent', 'own', 'ex', 'so-called',
    'whole', 'head', 'assistant', 'deputy', 'senior', 'junior', 'line', 'team', 'branch', 'regional', 'area',
    'shift', 'sweet', 'long', 'secret', 'upcoming', 'drinking', 'gambling',
  ],
  /** What links a person to a place or a group: "Sandra in HR", "the lad who does ours". */
  attributes: ['from', 'in', 'on', 'at', 'of', 'off', 'who', 'next', 'two', 'down', 'with', 'across', 'upstairs'],
  /** A name after one of these is a place or a thing, unless a person stands before it. */
  inside: ['on', 'in', 'at', 'of', 'from', 'near', 'off', 'via', 'outside'],
  /** Words after which a bare small-letter name can stand. */
  opens: [
    'and', 'but', 'so', 'because', 'cos', 'cuz', 'coz', 'when', 'since', 'if', 'though', 'omg', 'lol',
    'heard', 'hear', 'confirm', 'apparently', 'reckon', 'bet', 'reckons', 'sure', 'word', 'mate', 'honestly', 'btw', 'fyi', 'poor', 'says', 'said', 'knows', 'know', 'think', 'told', 'now',
    'out', 'our', 'wow', 'yo', 'guys', 'girls', 'bro',
  ],
  /** Auxiliaries and adverbs between a subject and what is said of it. */
  fillers: [
    'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'got', 'gets',
    'getting', 'get', 'do', 'does', 'did', 'will', 'would', 'could', 'may', 'might', 'must', 'should', 'gonna',
    'going', 'to', 'just', 'now', 'still', 'already', 'also', 'finally', 'actually', 'apparently', 'secretly',
    'really', 'only', 'even', 'always', 'about', 'probably', 'possibly', 'definitely', 'basically', 'literally',
    'clearly', 'obviously', 'quietly', 'recently', 'currently', 'officially', 'then', 'again', 'back', 'not',
    "isn't", "hasn't", "wasn't", "aren't", 'both', 'all', 'said', 'a', 'an', 'the', 'bit', 'quite', 'very',
    'once', 'never', 'ever', 'nearly', 'almost', 'soon', 'today', 'yesterday', 'seem', 'seems', 'looks', 'been',
    'went', 'quietly', 'like', 'supposedly', 'allegedly', 'def', 'lowkey', 'prob', 'isnt', 'hasnt', 'wasnt', 'wey',
    'don', 'dey', 'done', 'another',
  ],
  relations: [
    // Family and love
    'mum', 'mom', 'mam', 'mummy', 'mommy', 'mumsy', 'dad', 'daddy', 'father', 'mother', 'sister', 'brother', 'sis',
    'bro', 'cousin', 'aunt', 'auntie', 'aunty', 'uncle', 'nan', 'nana', 'nanna', 'gran', 'granny', 'grandma',
    'grandad', 'granddad', 'grandpa', 'grandmother', 'grandfather', 'niece', 'nephew', 'son', 'daughter', 'wife',
    'husband', 'hubby', 'missus', 'fiancé', 'fiancée', 'fiance', 'fiancee', 'girlfriend', 'boyfriend', 'gf', 'bf',
    'ex', 'ex-wife', 'ex-husband', 'partner', 'spouse', 'stepdad', 'stepmum', 'stepmom', 'stepson', 'stepdaughter',
    'brother-in-law', 'sister-in-law', 'mother-in-law', 'father-in-law', 'son-in-law', 'daughter-in-law', 'mil',
    'sil', 'bil', 'parent', 'twin', 'godson', 'goddaughter', 'bhabhi', 'bhaiya', 'bhai', 'chacha', 'kaka',
    // Friends and neighbours
    'friend', 'mate', 'bestie', 'bff', 'flatmate', 'housemate', 'roommate', 'roomie', 'neighbour', 'neighbor',
    'landlord', 'landlady', 'buddy', 'pal', 'lodger', 'babysitter', 'nanny', 'childminder',
    // Work
    'boss', 'manager', 'supervisor', 'colleague', 'coworker', 'co-worker', 'workmate', 'teammate', 'team-mate',
    'receptionist', 'intern', 'apprentice', 'trainee', 'temp', 'starter', 'director', 'head', 'lead', 'leader',
    'ceo', 'cfo', 'coo', 'cto', 'md', 'vp', 'chairman', 'chair', 'founder', 'owner', 'gaffer', 'foreman', 'chargehand',
    'secretary', 'pa', 'accountant', 'bookkeeper', 'teacher', 'headteacher', 'headmaster', 'headmistress',
    'principal', 'lecturer', 'professor', 'tutor', 'coach', 'nurse', 'matron', 'sister', 'doctor', 'gp', 'dentist',
    'consultant', 'surgeon', 'registrar', 'porter', 'cleaner', 'caretaker', 'janitor', 'driver', 'chef', 'waiter',
    'waitress', 'barista', 'bartender', 'barmaid', 'barman', 'cashier', 'guard', 'bouncer', 'doorman', 'plumber',
    'builder', 'electrician', 'mechanic', 'hairdresser', 'vicar', 'priest', 'imam', 'rabbi', 'pastor', 'captain',
    'sergeant', 'recruiter', 'rep', 'salesman', 'engineer', 'developer', 'analyst', 'designer', 'deputy', 'oga',
    'madam', 'postman', 'postie', 'milkman',
    // Anybody
    'guy', 'girl', 'lad', 'lass', 'woman', 'lady', 'man', 'bloke', 'fella', 'chap', 'dude', 'boy', 'kid', 'couple',
  ],
  /** Things of a person about which the person is the one concerned. */
  owned: [
    'baby', 'marriage', 'wedding', 'engagement', 'relationship', 'pregnancy', 'cancer', 'operation', 'op', 'scan',
    'visa', 'passport', 'debt', 'debts', 'mortgage', 'house', 'home', 'mind', 'heart', 'depression', 'anxiety',
    'treatment', 'chemo', 'ivf', 'bump', 'test', 'results', 'contract', 'job', 'role', 'probation', 'waters',
    'marriage', 'life', 'family', 'case', 'leave', 'papers', 'asylum', 'claim', 'account',
  ],
  /** Not persons, though they get operations and kittens. */
  animals: [
    'dog', 'cat', 'puppy', 'pup', 'kitten', 'hamster', 'rabbit', 'bunny', 'guinea', 'horse', 'pony', 'cow', 'sheep',
    'ewe', 'goat', 'pig', 'sow', 'parrot', 'budgie', 'tortoise', 'gecko', 'fish', 'goldfish', 'hen', 'chicken',
    'duck', 'swan', 'fox', 'panda', 'elephant', 'gorilla', 'seal', 'whale', 'mare', 'bitch', 'labrador', 'spaniel',
    'collie', 'terrier', 'whippet', 'greyhound', 'mouse', 'rat', 'snake', 'spider', 'guppy', 'donkey', 'llama',
    'alpaca', 'bee', 'bird', 'pet',
  ],
  /** Written with a capital, or bare before a verb, and not somebody's name. */
  notNames: [
    'a', 'an', 'the', 'this', 'that', 'these', 'those', 'it', 'its', 'there', 'here', 'what', 'which', 'who', 'when',
    'where', 'why', 'how', 'if', 'as', 'and', 'but', 'or', 'nor', 'so', 'yet', 'for', 'not', 'no', 'yes', 'yep',
    'nope', 'ok', 'okay', 'oh', 'ah', 'aw', 'hey', 'hi', 'hello', 'dear', 'lol', 'omg', 'wow', 'well', 'just', 'also',
    'then', 'now', 'today', 'tonight', 'tomorrow', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday',
    'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
    'september', 'october', 'november', 'december', 'christmas', 'easter', 'ramadan', 'diwali', 'eid', 'summer',
    'winter', 'spring', 'autumn', 'everyone', 'everybody', 'someone', 'somebody', 'anyone', 'anybody', 'nobody',
    'none', 'people', 'folk', 'folks', 'women', 'men', 'kids', 'children', 'parents', 'workers', 'staff', 'patients',
    'students', 'pupils', 'customers', 'clients', 'guests', 'members', 'teachers', 'nurses', 'drivers', 'couples',
    'celebs', 'players', 'many', 'most', 'some', 'few', 'half', 'more', 'all', 'both', 'each', 'every', 'any',
    'other', 'others', 'another', 'one', 'two', 'three', 'four', 'five', 'first', 'second', 'last', 'next', 'new',
    'old', 'big', 'small', 'good', 'great', 'bad', 'best', 'worst', 'poor', 'lovely', 'happy', 'sad', 'sorry',
    'thanks', 'thank', 'congratulations', 'congrats', 'welcome', 'please', 'good', 'morning', 'evening', 'still',
    'again', 'never', 'ever', 'always', 'finally', 'apparently', 'actually', 'honestly', 'literally', 'only', 'even',
    'because', 'since', 'until', 'while', 'after', 'before', 'with', 'without', 'from', 'into', 'about', 'between',
    'in', 'on', 'at', 'to', 'of', 'by', 'up', 'down', 'out', 'off', 'over', 'my', 'our', 'your', 'his', 'her',
    'their', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'do', 'does', 'did', 'can',
    'could', 'will', 'would', 'should', 'might', 'must', 'got', 'getting', 'get', 'went', 'going', 'go', 'gone',
    'life', 'work', 'love', 'god', 'lord', 'jesus', 'allah', 'time', 'day', 'week', 'weekend', 'month', 'year',
    'world', 'news', 'breaking', 'update', 'reminder', 'fun', 'fact', 'facts', 'true', 'story', 'imagine',
    'turns', 'guess', 'heard', 'told', 'saw', 'found', 'look', 'see', 'ask', 'tell', 'show', 'meet', 'call', 'come',
    'make', 'take', 'let', 'need', 'want', 'know', 'think', 'hope', 'feel', 'feeling', 'said', 'says', 'asked',
    'shout', 'shoutout', 'proud', 'pregnant', 'divorced', 'currently', 'whole', 'half', 'team', 'office', 'company',
    'internet', 'facebook', 'twitter', 'instagram', 'linkedin', 'netflix', 'google', 'apple', 'amazon', 'english',
    'british', 'irish', 'scottish', 'welsh', 'american', 'indian', 'french', 'german', 'spanish', 'london', 'leeds',
    'england', 'scotland', 'wales', 'ireland', 'britain', 'america', 'india', 'nigeria', 'australia', 'europe',
    'africa', 'police', 'bbc', 'nhs', 'hr', 'finance', 'sales', 'payroll', 'marketing', 'accounts', 'reception',
    'government', 'parliament', 'brexit', 'season', 'episode', 'chapter', 'film', 'movie', 'plot', 'bet',
    // Public figures and their offices
    'president', 'minister', 'prime', 'senator', 'congressman', 'mp', 'mps', 'councillor', 'mayor', 'king', 'queen',
    'prince', 'princess', 'duke', 'duchess', 'pope', 'celebrity', 'actor', 'actress', 'singer', 'rapper',
    'footballer', 'striker', 'keeper', 'goalkeeper', 'politician', 'governor', 'chancellor', 'henry', 'snow',
  ],
} as const;
