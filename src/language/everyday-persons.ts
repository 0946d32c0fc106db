/** Those who ask, or for whom one asks. They are talk where they ask ("min chef undrar om …"), and the subject where they have something ("har cheferna handledning?"). Folded: endings ("-" is none) and stems. */
export const ASKING_PERSONS: readonly (readonly [endings: string, stems: string])[] = [
  [
    '- en ens er erna ernas',
    'chef enhetschef forvaltningschef socialchef avdelningschef verksamhetschef kvalitetschef journalist reporter praktikant student controller konsult jurist',
  ],
  ['a an ans or orna as', 'kolleg medarbetar'],
  [
    '- n ns r rna rnas s',
    'kollega medarbetare politiker ordforande granne utredare redaktor handledare ledamot ledamoter forvaltning direktor forskare skribent',
  ],
  [
    '- s',
    'politikern politikerna journalisten reportern redaktoren revisor revisorn revisorer revisorerna ordforanden ordforandena vice presidiet namnd namnden namnderna socialnamnden omsorgsnamnden ledamoten ledamoterna ledningen forvaltningen kommunstyrelsen kommunalradet kommunalrad oppositionsradet oppositionen kommundirektoren direktoren kommunchefen kansliet barnbarn barnbarnet barnbarnen registrator registratorn mamma pappa syster bror dotter son fru frun man svarmor ordf stab staben ekonomen strateg strategen utvecklare utvecklaren kompis kompisen kompisar polare polaren sambo sambon bekant bekanta kollegan kollegor kollegorna chefen bossen teamet gruppen arbetsgruppen styrgruppen lansstyrelsen ivo tidningen lokaltidningen barometern radion svt expressen aftonbladet dn gp p4 nagon nan folk manniskor brukarrad',
  ],
];
