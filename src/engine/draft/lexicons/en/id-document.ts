/** Pages and cards that prove who somebody is. */
const PAGE =
  "(passport( \\w{1,20})? page|passport|visa( sticker)?|((provisional|driving|driver'?s) )?licen[cs]e|(green|id|pan|aadhaar|national id) card|(birth|marriage) certificate|residence permit)";
/** Passes, tickets, slips, a signature. */
const PASS =
  '((\\w{1,20} )?(badge|lanyard|smart ?card|key ?card|(staff|press|gym) pass|warrant card)|boarding (pass|card)|(e-?)?tickets?|pay ?(slip|stub)|(medical|insurance|vaccin\\w{1,20}|jab) card|qr( code)?|barcode|signature|offer letter)s?';
const PICTURE = '(photo|pic|picture|selfie|screenshot|shot)';
const IN_VIEW = `(,? (selfie|in (the )?(${PICTURE}|full view)|front and cent(re|er)|on (show|display|screen)|and all|(all |clearly )?(visible|showing)|attached)|[.!]{0,2} ?\\((my )?(${PICTURE}|front)[^)]{0,30}\\))`;
const SHOW = `(look at|check out|here('s| is)|show(ing)?( off)?|flashing|posing with|holding up|posting|${PICTURE} (of|with)) ((my|our|this) )?((new|brand new|shiny|first) )?`;

/** Words for the detector `id-document`. */
export const idDocument = {
  /** An identity page, shown. */
  pages: [
    `${SHOW}${PAGE}|((got )?my )?${PAGE}[^.!?\\n(]{0,25}?${IN_VIEW}|passport stamps? (day|page)`,
  ],
  passes: [
    `${SHOW}${PASS}|((got )?my )?${PASS}[^.!?\\n(]{0,40}?${IN_VIEW}|my pay ?slip says it all|signed the \\w{1,20}[^.!?\\n(]{0,12}${IN_VIEW}`,
  ],
  /** A picture is ticked: the words that speak of it. */
  spoken: [`(my|this|the) (\\w{1,20} )?(${PAGE}|${PASS})`],
  /** A reference that opens a booking. */
  bookings: [
    "((pnr|record locator)( (no|number))?|((airbnb|hotel|flight|train) )?(confirmation|booking|flight|hotel|reservation|e?-?ticket|train)( (ref(erence)?|code|number|no))( no| number)?|confirmation)('s|[ :#-]| is ){1,3}[A-Z0-9-]{5,14}",
  ],
  /** Names of numbers that a state or a health service gives one person. */
  numbers: [
    '((my|our|his|her) )?(nino?|ni|national insurance|ssn|itin|ein|social( security| insurance)?|unique taxpayer ref(erence)?|pps ?n?|tin|t[fr]n|tax file|utr|bvn|nis|sin|nric|fin|cpf|dni|nif|nie|pan|aadh?aa?r|bsn|burgerservicenummer|pesel|personnummer|henkil.tunnus|curp|steuer[- ]?id(entifikationsnummer)?|idnr|cuil|rut|ahv|avs|svnr|sozialversicherungsnummer|niss|rijksregister(nummer)?|registre national|egn|c[eé]dula|rodn[eé] [cč][ií]slo|cpr|isikukood|amka|afm|oib|kennitala|kra pin|asmens kodas|ird|cnp|jmbg|kimlik|teudat zehut|cnic|ghana card|hkid|cccd|npwp|nik|f[øo]dselsnummer|num.ro de s.curit. sociale|codice fiscale|italian tax code|cf|nir|num.ro de s.cu|(nhs|tax|tax id|taxpayer|employer id|personal|permit|medicare|visa|brp|patient|hospital|health card|sss|philhealth|voter id|ic|(?<!(order|ticket|case|item|user|meeting|transaction|payment|product) )id)( card)?( (number|no|num|id))|nhs|sa id|ic(?= is)|medicare card|tax id)',
  ],
  /** Names of passports and licences; their numbers have many forms. */
  papers: [
    "((my|our|his|her) )?((\\w{4,9} )?passport|(driv(ing|er'?s?) )?licen[cs]e|residence permit)( card)?( (number|no|num|id)( for (the|my|our|your) ([a-z]{2,12} ?){1,2})?|(?=( is|:)? ?[A-Z]{0,2}\\d{2}))",
  ],
  /** "My passport is needed. It's 533401372": the next sentence gives the number, and no more. */
  given: [
    "((my|our|his|her|your) )?(passport|driving licen[cs]e|ni|nhs|national insurance|social security)[^.!?\\n\\d]{0,60}[.!?] (it'?s|it is|mine'?s?( is)?) [A-Z]{0,2}( ?\\d){6,12}[A-Z]?(?=[.,!?]|$)",
  ],
  /** Masked, no person's, or a badge of another kind. */
  harmless: [
    "example|sample|specimen|placeholder|made up|format|never ask|don't (post|share)|covered|blurred|redacted|cropped|hidden|no (photo|picture)|quote your|have your|(digital|certification|scout|merit|blue|pin|fan) badge|badge of|ticket (to (success|freedom)|sales|office|price)|licen[cs]e to|(loyalty|library) card|under \\w{1,20} licen[cs]e|(parking|speeding|support|season) tickets?",
  ],
  instead: { news: 'big news', message: 'message me' },
} as const satisfies Record<string, readonly string[] | Readonly<Record<string, string>>>;
