/** Those who are made culprits: in small letters, as phrases of `reading/pattern.ts`. */
/* In small letters, as phrases of `reading/pattern.ts`. */

/** Who carries it. */
const carriers = [
  '(parcel |delivery |freight |postal )?(carrier|carriers|courier|couriers)',
  '(courier|carrier|delivery|shipping|parcel|freight|haulage|logistics|transport|removal|postal|express) (company|companies|firm|firms|partner|partners|service|services|provider|providers|people|man|men|agent|crew)',
  '(delivery |van |lorry |truck |night |day |bus |taxi |substitute |relief |regular |new )?(driver|drivers)',
  '(postman|postwoman|postie|mailman|post office|postal service|haulier|hauliers|forwarder|forwarders|airline|shipping line|depot|sorting office|sorting centre|sorting center)',
  '(ups|fedex|dhl|usps|royal mail|hermes|evri|dpd|gls|tnt|yodel|parcelforce|inpost|purolator|canada post|australia post|deutsche post|an post|la poste|ontrac|lasership|aramex|postnord|bpost)',
];

/** Who makes or supplies it. */
const suppliers = [
  '(firm|company|house|business|man|woman|shop|outfit|people|place|workshop|works) (that|who|which|we (buy|pay|use|order|hired|trusted|work))',
  '(\\p{L}{3,15} )?(supplier|suppliers|vendor|vendors|manufacturer|manufacturers|wholesaler|wholesalers|distributor|distributors|importer|importers|subcontractor|subcontractors|contractor|contractors)',
  '(timber|coal|wine|paper|stone|tile|cloth|fabric|seed|glass) merchant',
  '(the|our|a|their) (factory|maker|makers|mill|publisher|publishers|grower|growers|printer|printers|bindery|brewery|foundry|nursery|quarry|farm|laboratory|lab|agency|agent|agents|bank|promoter|venue|landlord|caterer|florist|decorator|installer|installers|consultant|consultants|laundry|partner|partners)',
  '(your|their|our) bank',
  '(advertising|marketing|booking|travel|staffing|temp|temping|web|design|recruitment|ticket|cleaning|security) (agency|agent|company|firm)',
];

/** Whose systems it runs on. */
const vendors = [
  '(payment|hosting|cloud|software|web|e-mail|email|mail|internet|telephone|phone|network|data|card|booking|ticketing|checkout|database|backup|it|technology|platform|text|sms|storage|server|map|mapping|tax|analytics|address|identity|search) (provider|providers|processor|company|companies|vendor|vendors|host|house|supplier|partner|contractor|consultant|service|firm|people)',
  '(stripe|paypal|klarna|adyen|shopify|amazon|google|microsoft|cloudflare|aws|mailchimp|worldpay|sage|salesforce|oracle|sap)',
  '(the|our|a|its|their) (hosting|developers|programmers|web host|system vendor|third party)',
  'third(-| )party',
  '(our|the|their|a) (provider|providers)',
];

/** Who works here. */
const employees = [
  "(\\p{L}+ ){0,2}(messenger|porter|guy|guys|webmaster|handyman|rider|loader|loaders|doorman|janitor|gardener|usher|ushers|steward|stewardess|host|hostess|copywriter|printer's boy|understudy|bookkeeper|shift leader|team leader|manager before me|predecessor)",
  '(lorry|van|truck|packing|loading|ground|removal|delivery|night|day|kitchen|cleaning|film|moving|stage) (crew|crews|team|staff|shift|people|men)',
  '(\\p{L}+day) (boy|girl|lad|man|woman|shift|crew|team)',
  '(a|some|one) (member|members) of (our |the )?(staff|team|crew)',
  '(packers|pickers|drivers|people|staff|lads|men|guys|team|workers|crew) (at|from|of|in) (our |the |their |a )(\\p{L}+ ){0,2}(partner|supplier|carrier|warehouse|courier|factory|agency|depot|contractor|vendor|firm|company|provider)',
  '(intern|interns|trainee|trainees|apprentice|apprentices|temp|temps|newcomer|new starter|newbie|junior|work-experience (student|boy|girl)|student|saturday (boy|girl|lad))',
  '(new|former|young|junior|temporary|part-time|seasonal|agency|inexperienced|other|second|night|warehouse|office|kitchen|shop|sales|packing|trusted|careless) (\\p{L}{3,12} )?(colleague|colleagues|employee|employees|worker|workers|hire|hires|helper|assistant|clerk|lad|girl|boy|guy|man|woman|chap|recruit|staff|shift|packer|picker|cook|waiter|hand|member of staff)',
  '(colleague|colleagues|employee|employees|co-worker|packer|packers|picker|pickers|cashier|clerk|receptionist|operator|technician|bookkeeper|storeman|storekeeper|foreman|waiter|waitress|barista|seamstress|tailor|assembler|fitter|engraver|typesetter|dispatcher|night shift|predecessor|salesman|salesperson|saleswoman|sales rep|call handler|webmaster)',
  '(member|members) of (our |the |my )?(\\p{L}{3,12} )?(staff|team|crew)',
  '(one|somebody|someone|person|people|man|woman|lad|girl) (of our|of the|from our|from the|in our|in the|on our|on the|at our|at the|in|on|at) (\\p{L}{3,12} )?(people|staff|team|warehouse|drivers|packers|pickers|agents|office|shop|department|workshop|kitchen|bench|desk|call centre|call center|charge|accounts|sales|dispatch|packing|shift|bakers|fitters|florists|colleagues)',
  '(the|a|our|my) (person|man|woman|one|assistant|apprentice|baker|chef|cook|secretary|brother|son|daughter|nephew|niece|cousin|wife|husband|gardener|mechanic|electrician|plumber|fitter|framer|florist|pharmacist|developer|engineer|designer|programmer|editor|photographer|secretary|accountant|translator|planner|buyer|porter|guide) (who|in charge|responsible|on duty|handling|looking after|at the|in the|on the)?',
];

/** Everybody who is not us. */
export const others = [...carriers, ...suppliers, ...vendors, ...employees];
