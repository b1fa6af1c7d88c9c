const words = (text: string): readonly string[] => text.split(", ");

/** What a topic is about. */
export const TOPIC_FIELDS: readonly string[] = words(
  "Housing, Railway, Coastal, School, Hospital, Harvest, Fishing, Forest, River, Energy, Pension, Broadcasting, Customs, Harbour, Theatre, Museum, Cycling, Football, Parliament, Local election, Court, Police, Prison, Asylum, Farming, Drinking water, Waste, Recycling, Air travel, Shipping, Steel, Textile, Software, Semiconductor, Banking, Insurance, Tax, Budget, Land registry, Heritage, Archaeology, Astronomy, Vaccine, Mental health, Dental care, Childcare, University, Apprenticeship, Wage, Trade union, Consumer, Data protection, Telephone, Broadband, Street lighting, Bridge, Tunnel, Tramway, Ferry, Earthquake, Flood, Drought, Wildfire, Glacier, Wind power, Solar power, Nuclear, Mining, Wolf, Beekeeping, Vineyard, Tourism, Festival, Orchestra, Film, Publishing, Library, Chess, Sailing, Mountaineering",
);

/** What happens to it. */
export const TOPIC_ANGLES: readonly string[] = words(
  "policy, funding, reform, safety, shortages, planning, research, privatisation, disputes, subsidies, regulation, modernisation, closures, inspections, prices, exports, strikes, ownership, standards, oversight, expansion, procurement, accidents, statistics, cooperation, licensing, protection, history, corruption, volunteers, jobs, maintenance, boundaries, technology, litigation, inequality, emissions, awards, imports, archives, technicians, referendums, neighbourhoods, merger talks, public opinion, night shifts, cross-border traffic, climate adaptation, insolvency, whistleblowers",
);
