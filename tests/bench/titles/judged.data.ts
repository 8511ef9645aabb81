// Which occupations job titles of two public postings files mean, judged by hand against the trades and the official
// classification. A line: file, row as a table program counts it (the heading is row 1), how it was drawn, the codes that
// are right (none: nobody could say, or no trade). Drawn with a seed: `row` from all rows, `title` from distinct titles in
// turn by category, `hard` from lists, English, slang, ranks, noise, traditional script, long ones. No title is kept here.

export type JudgedTitle = {
  file: "jobcn" | "lagou";
  row: number;
  drawn: "row" | "title" | "hard";
  codes: string[];
};

const lines = `
jobcn 7216 row oc-quality-system-specialist
jobcn 7734 row oc-mould-project-engineer
jobcn 19068 row oc-mould-maker
jobcn 7571 row oc-safety-certification-engineer 2-02-29-04
jobcn 19094 row oc-quality-engineer
jobcn 5996 row oc-rd-engineer oc-structural-designer oc-mechanical-designer
jobcn 568 row oc-industrial-engineer
jobcn 17421 row oc-salesperson oc-channel-developer
jobcn 1714 row oc-electrical-engineer
jobcn 4773 row oc-automation-technician oc-programmer oc-plc-engineer oc-software-tester
jobcn 16828 row oc-translator
jobcn 19935 row oc-security-guard
jobcn 16683 row oc-mechanical-designer
jobcn 15983 row oc-marketing-specialist oc-sales-engineer oc-channel-developer oc-salesperson
jobcn 4727 row oc-project-engineer 2-02-30-04
jobcn 428 row oc-production-planner
jobcn 5431 row oc-secretary
jobcn 14564 row oc-salesperson 2-06-07-02
jobcn 16075 row oc-industrial-engineer
jobcn 11903 row oc-programmer oc-algorithm-engineer oc-cpp-developer
jobcn 2181 row oc-supplier-quality-engineer
jobcn 4802 row oc-mechanical-designer
jobcn 15735 row oc-payroll-officer
jobcn 6463 row oc-mechanical-designer
jobcn 3600 row oc-electronics-engineer
jobcn 7153 row oc-channel-developer oc-marketing-specialist oc-salesperson 2-06-07-02
jobcn 6551 row oc-supplier-quality-engineer
jobcn 3704 row oc-electronics-engineer
jobcn 16812 row oc-after-sales-engineer oc-customer-service
jobcn 5435 row oc-mechanical-designer
jobcn 8580 row oc-quality-engineer
jobcn 14192 row oc-interior-designer oc-rendering-artist
jobcn 5980 row oc-security-guard
jobcn 11385 row oc-truck-driver oc-driver oc-courier
jobcn 13945 row oc-engineering-technician oc-toy-designer oc-project-engineer oc-rd-engineer
jobcn 13959 row oc-grinder
jobcn 12645 row oc-channel-developer oc-marketing-specialist oc-salesperson 2-06-07-02
jobcn 2564 row oc-electrician
jobcn 19479 row oc-shop-assistant 4-04-01-01 oc-customer-service
jobcn 5499 row oc-programmer oc-java-developer
jobcn 4033 row oc-production-planner oc-material-controller
jobcn 13955 row oc-mould-maker oc-fitter
jobcn 10976 row oc-quality-engineer
jobcn 5268 row oc-workshop-manager oc-line-leader
jobcn 5568 row oc-leather-worker oc-sample-maker
jobcn 4851 row oc-secretary
jobcn 12312 row oc-quality-engineer
jobcn 20198 row oc-electrician
jobcn 3237 row oc-merchandiser oc-garment-merchandiser
jobcn 4270 row oc-project-engineer 2-02-30-04
jobcn 15675 row oc-mechanical-designer
jobcn 8084 row oc-salesperson
jobcn 5310 row oc-cross-border-operator oc-ecommerce-operator
jobcn 8683 row oc-injection-moulder
jobcn 7301 row oc-quality-engineer
jobcn 18721 row oc-sales-engineer
jobcn 1585 row oc-maintenance-technician oc-equipment-engineer
jobcn 7045 row oc-foreign-trade-clerk
jobcn 19570 row oc-office-clerk
jobcn 3566 row oc-security-guard
jobcn 4517 row oc-workshop-manager oc-production-planner oc-line-leader
jobcn 8369 row oc-automation-technician oc-mechanical-designer
jobcn 12422 row oc-warehouse-supervisor oc-warehouse-keeper
jobcn 9419 row oc-customer-service
jobcn 9563 row oc-salesperson
jobcn 9035 row oc-product-tester oc-equipment-engineer
jobcn 6592 row oc-interior-designer
jobcn 14938 row oc-rd-engineer oc-engineering-technician oc-process-engineer 2-02-34-01
jobcn 7036 row oc-telesales
jobcn 12369 row oc-administrator
jobcn 710 row oc-spray-painter
jobcn 7567 row oc-hr-officer
jobcn 12614 row oc-database-administrator
jobcn 19924 row oc-laser-operator
jobcn 3239 row oc-salesperson 2-06-07-02
jobcn 18863 row oc-miller
jobcn 3445 row oc-structural-designer
jobcn 11680 row oc-accountant oc-finance-officer
jobcn 12994 row oc-cost-estimator oc-site-documenter
jobcn 3432 row oc-process-engineer oc-industrial-engineer
jobcn 1935 row oc-process-engineer oc-workshop-manager oc-engineering-technician
jobcn 8331 row oc-product-tester oc-testing-technician
jobcn 19177 row oc-workshop-manager oc-line-leader
jobcn 14684 row oc-injection-moulder
jobcn 15374 row
jobcn 13926 row oc-engineering-technician oc-project-engineer
jobcn 14778 row oc-supplier-quality-engineer
jobcn 10579 row oc-property-officer oc-business-manager
jobcn 9708 row oc-production-operator
jobcn 13609 row oc-industrial-engineer
jobcn 3890 row oc-process-engineer oc-industrial-engineer
jobcn 12532 row oc-cnc-operator
jobcn 837 row oc-buyer
jobcn 1743 row oc-forklift-driver
jobcn 7073 row oc-accountant oc-finance-officer
jobcn 9249 row
jobcn 5229 row oc-structural-designer oc-mechanical-designer
jobcn 4607 row oc-administrator oc-office-clerk
jobcn 1637 row oc-sheet-metal-worker oc-mechanical-designer oc-process-engineer
jobcn 13977 row oc-equipment-engineer
jobcn 15914 row oc-process-engineer
jobcn 11713 row oc-accountant oc-cost-accountant
jobcn 19942 row oc-buyer oc-secretary
jobcn 19991 row oc-testing-technician oc-laboratory-technician 2-02-05-04
jobcn 7737 row oc-programmer
jobcn 18002 row oc-merchandiser oc-garment-merchandiser
jobcn 13088 row oc-web-editor oc-new-media-editor oc-brand-planner
jobcn 11042 row oc-hr-officer
jobcn 14800 row oc-mechanical-designer oc-structural-designer oc-industrial-designer
jobcn 4859 row oc-actor-presenter
jobcn 4774 row oc-cnc-programmer
jobcn 769 row oc-office-clerk oc-engineering-technician oc-document-controller oc-production-clerk
jobcn 17280 row oc-lathe-turner oc-machinist
jobcn 18894 row oc-production-planner
jobcn 19760 row oc-post-press-worker oc-carton-worker
jobcn 9755 title oc-insurance-agent oc-securities-adviser
jobcn 5661 title oc-document-controller
jobcn 5926 title oc-injection-moulder oc-injection-operator
jobcn 10187 title oc-health-manager
jobcn 5414 title oc-rd-engineer oc-chemical-engineer oc-plastics-engineer
jobcn 4849 title oc-nurse 2-05-08-07
jobcn 15726 title oc-office-clerk
jobcn 3638 title oc-car-service-advisor
jobcn 14556 title oc-car-beautician oc-shop-manager
jobcn 16663 title oc-landscape-designer
jobcn 2836 title oc-salesperson
jobcn 9798 title oc-merchandiser
jobcn 6295 title oc-salesperson
jobcn 15496 title oc-brand-planner oc-new-media-editor oc-web-editor
jobcn 16514 title oc-photographer
jobcn 13201 title oc-weak-current-engineer oc-site-technician
jobcn 6063 title oc-civil-engineer
jobcn 3567 title oc-extrusion-operator oc-cable-harness-worker
jobcn 12273 title oc-primary-tutor
jobcn 10983 title oc-shipping-clerk
jobcn 15121 title oc-rd-engineer
jobcn 2670 title oc-mould-designer
jobcn 17490 title oc-hardware-engineer oc-electronics-engineer oc-automotive-engineer
jobcn 13550 title oc-legal-assistant
jobcn 544 title oc-buyer
jobcn 2990 title oc-process-engineer
jobcn 13252 title oc-programmer oc-embedded-developer oc-software-tester oc-it-support
jobcn 12742 title oc-ecommerce-operator oc-cross-border-operator
jobcn 18326 title oc-hr-officer oc-administrator oc-brand-planner
jobcn 18850 title oc-health-manager oc-beautician oc-spa-attendant oc-massage-therapist
jobcn 4131 title oc-sales-assistant oc-merchandiser
jobcn 11327 title oc-site-documenter
jobcn 5843 title oc-graphic-designer
jobcn 13873 title oc-administrator oc-office-clerk
jobcn 14259 title oc-programmer
jobcn 20058 title oc-network-engineer oc-network-administrator
jobcn 676 title oc-accountant
jobcn 1920 title oc-quality-engineer
jobcn 8357 title oc-foreign-trade-clerk
jobcn 1605 title oc-printing-operator
jobcn 17890 title oc-structural-designer oc-industrial-designer oc-acoustics-technician oc-mechanical-designer oc-electronics-engineer
jobcn 10094 title
jobcn 14811 title oc-customer-service
jobcn 16120 title oc-merchandiser oc-foreign-trade-clerk
jobcn 18936 title oc-project-engineer 2-02-30-04
jobcn 16621 title oc-customer-service
jobcn 11971 title oc-office-clerk oc-business-manager
jobcn 15345 title oc-mould-maker
jobcn 2850 title oc-buyer
jobcn 4339 title oc-spray-painter
jobcn 7265 title 2-05-02-01 2-05-02-15
jobcn 2828 title oc-pastry-cook oc-dim-sum-chef oc-cook
jobcn 11304 title oc-government-affairs-officer
jobcn 1629 title oc-salesperson oc-channel-developer
jobcn 2806 title oc-landscape-designer oc-gardener 2-02-18-03
jobcn 3548 title oc-trainer
jobcn 7179 title oc-waiter oc-receptionist
jobcn 18773 title oc-salesperson
jobcn 261 title oc-brand-planner 4-06-02-02
jobcn 16529 title oc-new-media-editor oc-brand-planner oc-web-editor
jobcn 10763 title oc-interior-designer oc-architectural-draughter 2-02-18-01
jobcn 9808 title oc-property-agent
jobcn 308 title oc-production-operator
jobcn 14955 title oc-primary-tutor 2-08-02-01 2-08-02-03
jobcn 7589 title oc-salesperson oc-sales-assistant
jobcn 3425 title oc-electronics-engineer oc-electrical-engineer oc-hardware-engineer oc-rd-engineer
jobcn 17247 title oc-injection-moulder oc-mould-project-engineer oc-process-engineer
jobcn 3816 title oc-car-insurance-adjuster oc-insurance-agent 2-06-10-03
jobcn 6918 title oc-legal-assistant
jobcn 14926 title oc-purchasing-engineer oc-buyer
jobcn 15807 title oc-workshop-manager oc-cnc-operator oc-machinist
jobcn 3941 title oc-electronics-engineer oc-electrical-engineer 2-02-11-01
jobcn 11305 title oc-quality-engineer oc-product-tester 2-02-29-05
jobcn 12014 title oc-brand-planner oc-new-media-editor
jobcn 224 title oc-beautician
jobcn 4470 title oc-recruiter
jobcn 20293 title oc-sales-assistant
jobcn 18042 title oc-graphic-designer
jobcn 14483 title oc-hr-officer
jobcn 2119 title oc-it-support oc-network-administrator
jobcn 14511 title oc-project-engineer oc-it-project-manager 2-02-30-04
jobcn 9357 title oc-accountant
jobcn 13046 title oc-laboratory-technician oc-feed-technician
jobcn 6380 title oc-merchandiser
jobcn 12412 title oc-post-press-worker oc-carton-worker
jobcn 12970 title oc-electrician
jobcn 7981 title oc-shop-manager oc-catering-manager
jobcn 11508 title oc-insurance-agent
jobcn 15129 title oc-salesperson
jobcn 2823 title oc-salesperson oc-ecommerce-operator
jobcn 12220 title oc-insurance-agent oc-securities-adviser oc-salesperson
jobcn 16089 title oc-customer-service
jobcn 10191 title oc-production-clerk oc-material-handler oc-material-controller oc-warehouse-keeper oc-statistician
jobcn 3900 title oc-quality-engineer
jobcn 16198 title oc-testing-technician oc-quality-engineer 2-02-29-05 oc-laboratory-technician
jobcn 12402 title oc-safety-officer
jobcn 11440 title oc-fire-monitor oc-security-guard
jobcn 19069 title oc-recruiter
jobcn 16032 title oc-receptionist oc-shop-cashier
jobcn 17656 title oc-cleaner
jobcn 2846 title oc-trainer
jobcn 9106 title oc-call-centre-agent oc-telesales 4-07-02-04
jobcn 14410 title oc-foreign-trade-clerk oc-salesperson oc-business-manager 2-06-07-02 1-06-01-02
jobcn 18233 title oc-online-promoter
jobcn 19752 title 2-09-01-03 oc-videographer
jobcn 11510 title oc-site-documenter oc-archivist
jobcn 13431 title 2-06-07-06
jobcn 1712 title oc-press-operator
jobcn 12135 title oc-primary-tutor 2-08-02-01
jobcn 6710 title oc-garment-cutter
jobcn 15091 title oc-automotive-engineer oc-electronics-engineer oc-structural-designer oc-rd-engineer
jobcn 3674 title oc-mould-designer
jobcn 14139 title oc-car-beautician
jobcn 16257 title 2-07-04-00 oc-legal-assistant
jobcn 18409 title oc-buyer
jobcn 5990 title
jobcn 2741 title oc-sample-maker
jobcn 19423 title oc-foreign-trade-clerk oc-product-manager 2-02-34-01
jobcn 12941 title oc-web-editor oc-new-media-editor 2-10-02-01
jobcn 7699 title oc-foreign-trade-clerk
jobcn 4483 title oc-quality-engineer oc-quality-inspector
jobcn 1448 title oc-salesperson
jobcn 8026 title oc-industrial-designer
jobcn 10344 title oc-hr-officer
jobcn 19930 title oc-network-engineer oc-network-administrator oc-hardware-engineer oc-it-support
jobcn 8348 title
jobcn 7836 title oc-accountant 2-06-05-00
jobcn 3110 title oc-iqc-inspector oc-ipqc-inspector oc-quality-inspector
jobcn 8689 title oc-foreign-trade-clerk
jobcn 15084 title oc-smt-technician
jobcn 12011 title oc-telecom-technician 2-02-10-01 oc-electronics-engineer oc-hardware-engineer
jobcn 6940 title oc-receptionist oc-waiter
jobcn 10464 title oc-quality-system-specialist
jobcn 10403 title oc-ecommerce-operator
jobcn 12157 title oc-foreign-trade-clerk oc-salesperson 2-06-07-02
jobcn 13639 title oc-salesperson
jobcn 3830 title oc-office-clerk
jobcn 4216 title oc-engineering-technician oc-rd-engineer
jobcn 12021 title oc-quality-engineer oc-quality-inspector
jobcn 8506 title oc-electroplater oc-chemical-engineer oc-surface-treatment-worker oc-process-engineer
jobcn 12511 title oc-salesperson oc-health-manager
jobcn 16853 title oc-cook oc-canteen-staff
jobcn 14249 title oc-brand-planner
jobcn 10740 title oc-shop-assistant oc-sales-promoter
jobcn 1890 title oc-cost-estimator
jobcn 13778 title oc-trainer oc-marketing-specialist
jobcn 445 title oc-salesperson
jobcn 18313 title oc-product-manager 2-02-34-01
jobcn 13445 title oc-animator
jobcn 10082 title 4-07-07-03 oc-actor-presenter
jobcn 2964 title oc-architectural-draughter oc-mechanical-draughter
jobcn 18766 title oc-site-supervisor
jobcn 6058 title oc-garment-worker oc-leather-worker
jobcn 13899 title oc-primary-tutor 2-08-02-01 2-08-02-03
jobcn 9279 title oc-supplier-quality-engineer oc-quality-engineer oc-electronics-engineer oc-purchasing-engineer
lagou 1841 title oc-mobile-developer
lagou 2003 title oc-mobile-developer
lagou 2294 title oc-mobile-developer
lagou 1286 title oc-security-engineer
lagou 858 title oc-cpp-developer
lagou 90 title oc-java-developer
lagou 1407 title oc-cpp-developer
lagou 684 title oc-data-clerk
lagou 285 title oc-java-developer
lagou 578 title oc-python-developer
lagou 1733 title oc-cpp-developer oc-embedded-developer oc-programmer
lagou 1415 title oc-operations-engineer
lagou 1712 title oc-embedded-developer
lagou 414 title oc-python-developer oc-big-data-engineer
lagou 780 title oc-python-developer
lagou 1851 title oc-mobile-developer
lagou 650 title oc-python-developer
lagou 1070 title oc-cpp-developer
lagou 805 title oc-python-developer
lagou 1299 title oc-big-data-engineer oc-algorithm-engineer
lagou 1332 title oc-embedded-developer
lagou 951 title oc-cpp-developer oc-game-developer
lagou 931 title oc-cpp-developer
lagou 1670 title oc-programmer oc-cpp-developer oc-embedded-developer
lagou 223 title oc-java-developer
lagou 2153 title oc-mobile-developer
lagou 288 title oc-java-developer
lagou 488 title oc-python-developer
lagou 966 title oc-cpp-developer
lagou 1587 title oc-operations-engineer
lagou 2135 title oc-mobile-developer
lagou 2310 title oc-mobile-developer
lagou 1344 title oc-programmer oc-cpp-developer oc-embedded-developer
lagou 1950 title oc-mobile-developer
lagou 387 title oc-java-developer
lagou 2435 title oc-mobile-developer
lagou 1312 title oc-algorithm-engineer
lagou 2476 title oc-mobile-developer
lagou 1224 title oc-cpp-developer
lagou 1149 title oc-cpp-developer
lagou 300 title oc-java-developer
lagou 864 title oc-cpp-developer
lagou 231 title oc-java-developer
lagou 1466 title oc-embedded-developer
lagou 840 title oc-cpp-developer oc-programmer
lagou 2133 title oc-mobile-developer
lagou 1002 title oc-cpp-developer
lagou 1293 title oc-algorithm-engineer
lagou 1505 title oc-programmer oc-embedded-developer oc-cpp-developer
lagou 99 title oc-java-developer
jobcn 1685 hard oc-quality-engineer oc-supplier-quality-engineer
jobcn 10038 hard oc-quality-engineer oc-quality-inspector
jobcn 9701 hard oc-hr-officer 2-06-08-01
jobcn 17813 hard oc-rd-engineer
jobcn 7232 hard oc-trainer oc-hr-officer oc-administrator
jobcn 10831 hard oc-line-leader
jobcn 16675 hard oc-hardware-engineer oc-electronics-engineer
jobcn 1958 hard oc-customer-service
jobcn 4273 hard oc-maintenance-technician oc-equipment-engineer
jobcn 3227 hard oc-salesperson oc-sales-engineer
jobcn 5814 hard oc-leather-worker oc-garment-worker
jobcn 3191 hard oc-administrator
jobcn 11797 hard oc-treasury-clerk oc-accountant
jobcn 4078 hard oc-edm-operator
jobcn 6964 hard oc-hr-officer
jobcn 14308 hard oc-product-tester oc-electronics-engineer
jobcn 6466 hard oc-ipqc-inspector
jobcn 8151 hard oc-quality-inspector oc-quality-engineer oc-oqc-inspector
jobcn 16926 hard oc-engineering-technician
jobcn 7374 hard oc-it-project-manager
jobcn 14053 hard oc-logistics-clerk
jobcn 19095 hard oc-erp-specialist oc-implementation-engineer
jobcn 7010 hard oc-mechanical-designer oc-automation-technician
jobcn 3905 hard oc-quality-engineer
jobcn 8484 hard oc-customer-service
jobcn 9090 hard oc-big-data-engineer
jobcn 1604 hard oc-sample-maker oc-prepress-technician oc-packaging-designer
jobcn 6135 hard oc-mould-polisher
jobcn 506 hard oc-garment-worker oc-upholsterer
jobcn 14899 hard oc-printing-operator
jobcn 2383 hard oc-edm-operator
jobcn 2404 hard oc-edm-operator
jobcn 2747 hard oc-line-leader
jobcn 10753 hard oc-leather-worker oc-sample-maker
jobcn 7055 hard oc-cnc-programmer
jobcn 1467 hard oc-screen-printer
jobcn 18115 hard oc-injection-moulder
jobcn 14072 hard oc-edm-operator
jobcn 4725 hard oc-salesperson oc-foreign-trade-clerk
jobcn 419 hard
jobcn 4308 hard oc-buyer
jobcn 9030 hard oc-administrator
jobcn 13107 hard oc-sales-assistant oc-merchandiser
jobcn 270 hard oc-quality-inspector oc-quality-engineer
jobcn 17107 hard oc-sales-assistant
jobcn 18230 hard oc-hr-officer oc-administrator
jobcn 16063 hard oc-buyer
jobcn 17897 hard oc-led-technician oc-interior-designer
jobcn 4447 hard oc-material-controller oc-production-planner oc-supply-chain-specialist oc-warehouse-supervisor
jobcn 16309 hard
jobcn 10947 hard oc-mechanical-designer
jobcn 11060 hard oc-material-controller
jobcn 3470 hard oc-miller
jobcn 12737 hard oc-mechanical-designer
jobcn 15766 hard oc-erp-specialist oc-implementation-engineer
jobcn 10029 hard oc-foreign-trade-clerk
jobcn 11833 hard oc-translator
jobcn 19461 hard oc-salesperson
jobcn 1975 hard oc-salesperson 1-06-01-02 2-06-07-02 oc-business-manager
jobcn 19352 hard oc-industrial-designer
jobcn 4468 hard oc-recruiter oc-hr-officer
jobcn 18810 hard oc-equipment-engineer
jobcn 248 hard oc-sales-assistant oc-merchandiser
jobcn 1447 hard oc-salesperson
jobcn 1083 hard oc-shipping-clerk
jobcn 989 hard oc-buyer
jobcn 1086 hard oc-surface-treatment-worker oc-electroplater oc-process-engineer
jobcn 2072 hard oc-merchandiser
jobcn 2368 hard oc-mechanical-designer
jobcn 6359 hard oc-translator
jobcn 13103 hard oc-merchandiser oc-customer-service
jobcn 14418 hard oc-structural-designer oc-industrial-designer oc-mechanical-designer
jobcn 9147 hard oc-mechanical-draughter oc-cnc-programmer
jobcn 4316 hard oc-salesperson oc-foreign-trade-clerk
jobcn 18377 hard oc-warehouse-supervisor oc-warehouse-keeper
jobcn 10115 hard oc-mechanical-designer oc-equipment-engineer
jobcn 13569 hard oc-project-engineer
jobcn 19730 hard oc-pcb-production-worker oc-pcb-designer oc-process-engineer
jobcn 11464 hard oc-project-engineer 2-02-30-04
jobcn 20206 hard oc-welder 2-02-07-09 oc-process-engineer
lagou 722 hard oc-go-developer oc-python-developer
lagou 2323 hard oc-channel-developer oc-marketing-specialist oc-salesperson 2-06-07-03
lagou 1134 hard oc-cpp-developer
lagou 2204 hard oc-mobile-developer
lagou 1209 hard oc-go-developer oc-cpp-developer
lagou 1593 hard oc-cpp-developer oc-embedded-developer oc-programmer
lagou 1030 hard oc-cpp-developer
lagou 1589 hard oc-cpp-developer
`;

export const judgedTitles: JudgedTitle[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [file, row, drawn, ...codes] = line.split(" ");
    return {
      file: file as JudgedTitle["file"],
      row: Number(row),
      drawn: drawn as JudgedTitle["drawn"],
      codes,
    };
  });
