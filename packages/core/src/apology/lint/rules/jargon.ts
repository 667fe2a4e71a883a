import { phrases, placesIn } from '../reading/pattern.js';
import type { LintRule } from '../rule.js';

/** Words of carriers, warehouses and help desks that mean nothing at home. */
const trade = phrases([
  '(linehaul|line-haul|line haul|cross-dock|crossdock|cross-docking|cross dock|putaway|put-away|pick-to-light|pick-face|pick wave|pre-wave|wave (release|picking|planning)|pick ticket|picklist|pick list|replen|replenishment)',
  '(re-?)?(tendered|tendering|tender to)',
  '(fulfilment|fulfillment) (node|nodes|centre|center|hub|partner|engine|queue|pipeline|status|location)',
  '(sortation|sort facility|sort centre|sort center|sorting hub|unsorted|mis-?sort|missort*|misroute*|transship*|trans-ship*|transhipment|demurrage|drayage|deconsolidat*|consolidat* (hub|centre|center)|consolidator|break-bulk|palletis*|palletiz*|depalletis*)',
  '(consignee|consignor|shipper|notify party|incoterm*|waybill|airway bill|air waybill|bill of lading|manifested|manifest (error|mismatch|file|scan|closed)|pre-advice|pre-alert|pre-manifest|advance ship(ping)? notice|proof of (delivery|pre-alert)|commodity code|tariff code|hs code|bonded|customs entry|in bond)',
  '(in|an?|delivery|shipment|shipping|carrier|transit|scan|status|routing|operational|exception:|freight|network|weather) exception( \\p{L}+)?',
  'exception (scan|status|code|event|queue|handling|report|at|flag|management|workflow|file|hold)',
  'in exception',
  '(exceptioned|exceptions queue)',
  '(status|reason|error|event|scan|exception|hold|disposition|return|carrier|response|fault) (code|codes|status) ?(is |of )?(#)?[\\p{L}\\d-]{0,12}',
  '(status|code|error|event) (no |number )?(\\p{L}{0,3}[-_]?\\d{1,5})',
  '(http|error) ?(4|5)\\d\\d',
  '(first|last|middle|final)(-| )mile',
  '(hub|depot|facility|gateway|outbound|inbound|arrival|departure|induction|origin|destination) (scan|scans|sort|dwell|facility|gateway|hub|node|processing|leg|trailer|dock|lane|queue)',
  '(outbound|inbound) (\\p{L}+)',
  '(dwell|dwelled|dwelling) (time|at)?',
  '(dispatch|despatch|order|pick|stock|ship|batch|cut-off|release|carrier) (wave|waves|batch|queue|allocation|handshake|handoff|hand-off|manifest|cut-off window)',
  'in allocation',
  '(unallocated|allocation (run|error|failed|logic|engine)|allocated (stock|inventory|units)|reserved inventory|safety stock|stock ledger|inventory (sync|feed|record|mismatch|ledger|location|discrepancy|position|variance|count variance))',
  '(backordered|back-ordered|back-order|backorder|on backorder|drop-ship*|dropship*|oos|out-of-stock event|stockout|stock-out|mis-?pick|mispick*|short-?pick*|short-ship*|overstow|bin location|bin (\\d|\\p{L}\\d)|tote (swap|error|mix|scan|lane|divert|was|line)|totes|conveyor|divert(ed)? lane|kitting|de-?kitting|slotting|cycle count|cage (\\d|number|\\p{L}\\d)|returns stream)',
  '(ticket|case|case id|incident) … (queue|escalated|tier|l\\d|triage|breached|backlog|resolver)',
  '(tier|level)(-| )?(1|2|3|one|two|three) (support|queue|team|agent|desk)',
  '(escalation (matrix|path|queue)|resolver group|triaged|service level|root cause analysis|rca)',
  '(batch job|cron job|cron|webhook|webhooks|payload|api|apis|backend|back-end|failover|fail-over|middleware|handshake|data feed|sync job|sync error|null|timeout error|timed out on|microservice|message queue|message broker|load balancer|idempoten*|rollback|rolled back the deploy|deployment pipeline|replication lag|latency|race condition|dns|ssl|database (lock|deadlock|replica|migration)|endpoint|endpoints|regression in)',
  '(freight|trailer|container|load|shipment|pallet|unit|units) (was|were|is|are|has been|got) (\\p{L}+ )?(tendered|rolled|bumped|offloaded|manifested|consolidated|deconsolidated|released|inducted|cross-docked|staged)',
  '(delivery attempt code|non-delivery|undeliverable-as-addressed|nondeliverable|attempted delivery notice|carrier pickup scan|pickup scan|no physical scan|no scan event|label created|label creation event|pre-shipment|pre-transit|tracking event|tracking events)',
  '(lane|lanes) (capacity|disruption|is|was|closed|from)',
  '(ops|the nightly) (run|job|feed|team|handshake|batch)',
  '(lead time|lead-time) (variance|offset|slippage|buffer|exceeded)',
  '(throughput|bottleneck at|capacity constraint|capacity constraints|network constraint|volume peak|peak surcharge|load factor|utilisation)',
  '(order (routing|orchestration|management system)|transport management system|warehouse management system|order orchestration)',
  '(part number|item master|master data|data set error|variance|reconciliation|non-conformance|non-conformity|non-conforming|nonconformance|rework order|work order closed)',
]);
/** Abbreviations: in capitals, as the trade writes them. */
const short =
  /(?<![\p{L}\p{N}])(?:EDI|SLAs?|SKUs?|WMS|TMS|OMS|ERP|ASN|3PL|4PL|LTL|FTL|BOL|POD|RMA|DC|RDC|NDC|FC|FCs|PO|POs|OTIF|KPIs?|MOQ|AWB|HAWB|MAWB|ETD|BOPIS|GTIN|UPC|EAN|NDR|RTS|RTO|RTV|OS&D|OOS|DSP|DDP|DAP|CRM|CMS|CSR|CSAT|API|SSCC|UAA|COD|FIFO|B2B|ETL|JIT|MRP|DOA|NFF|L[1-4]|P[1-4]|RCA|TAT|MTTR|FOC|OPS|NLT|EOD|COB|WIP|BO|QA|QC|IVR|UAT|CAPA|NCR|BOM|PIM|POS|PSP)(?![\p{L}\p{N}])/gu;
/** What those letters name when the customer bought it. */
const wares =
  /^[\s-](?:\p{L}+[\s-]){0,2}(?:brand|printer|printers|resin|licen[cs]es?|subscription|software|course|courses|book|books|training|charger|adapter|cable|plug|box|boxes|bag|bags|motor|fan|supply|pump|kit|camera|player|lamp|light|bulb|machine|board|controller|converter|battery|connector|guide|manual|workshop|exam|certificate|package|plan|seat|module|comics?|universe|poster|mug|shirt|t-shirt|system you bought|suite)(?!\p{L})/u;
const bought =
  /(?:your|you ordered (?:a|an|the|two|three)|you bought (?:a|an|the)|the) (?:\p{L}+ ){0,1}$/u;
const everyday =
  /(?:made|make|making|making you|an?) exception|exception(?:s)? (?:to|for you|for|of)|no exception|without exception|with the exception|the exception/u;

/** The language of warehouses. */
export const jargon: LintRule = {
  id: 'jargon',
  level: 'warning',
  fires:
    'the language of carriers, warehouses or help desks: status codes, "exception", "tendered", EDI, SLA, SKU',
  reason: 'The customer has to guess what it means for them.',
  source: 'Practice: plain words. WCAG 2.2, 3.1.3 (unusual words) and 3.1.4 (abbreviations).',
  instead: 'What it means for the customer.',
  reads: 'en',
  judge: ({ sentences, options }) =>
    [...sentences, ...options].flatMap(({ lower, text, start }) => [
      ...placesIn(lower, trade, start).filter(({ start: from, end }) => {
        const around = lower.slice(Math.max(0, from - start - 14), end - start + 12);
        const said = lower.slice(from - start, end - start);
        return (
          !(
            said.includes('exception') &&
            everyday.test(around) &&
            !/in exception|exception (?:scan|status|code|event|at)/u.test(around)
          ) && !/(?:your|a|an|canvas|leather) tote|tote bag/u.test(around)
        );
      }),
      ...placesIn(text, short, start).filter(({ start: from, end }) => {
        const said = text.slice(from - start, end - start);
        if (said === 'PO' && /^ box/iu.test(text.slice(end - start))) return false;
        if (said === 'DC' && /(?:Washington,? )$/u.test(text.slice(0, from - start))) return false;
        return (
          !(wares.test(lower.slice(end - start)) && bought.test(lower.slice(0, from - start))) &&
          !wares.test(lower.slice(end - start)) &&
          !/^["']/u.test(text.slice(end - start))
        );
      }),
    ]),
};
