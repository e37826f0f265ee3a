import { defineTable } from '../define-table.ts'

export const clinicalResearch = defineTable({
  trade: 'clinical-research',
  skills: {
    'Clinical Research': { aka: ['clinical trials', 'clinical studies'] },
    'Good Clinical Practice': {
      aka: ['GCP', 'ICH-GCP', 'GCP/ICH', 'ICH E6', 'ICH guidelines', 'GCP guidelines'],
      when: {
        GCP: {
          exact: true,
          near: [
            'ICH',
            'clinical',
            'trial',
            'trials',
            'FDA',
            'GMP',
            'GLP',
            'GxP',
            'protocol',
            'study',
            'research',
            'IRB',
            'certified',
            'CRA',
          ],
          unless: [
            'GCP cloud',
            'GCP BigQuery',
            'Azure and GCP',
            'AWS and GCP',
            'AWS or GCP',
            'Azure or GCP',
            'Azure GCP',
            'AWS GCP',
            'GCP AWS',
            'GCP Azure',
            'GCP or AWS',
            'GCP and AWS',
          ],
          matches: ['ICH and GCP guidelines.', 'Clinical studies to GCP.'],
          misses: ['Deploys to AWS, Azure and GCP with Terraform.', 'GCP BigQuery pipelines.'],
        },
      },
    },
    'Good Laboratory Practice': {
      aka: ['GLP', 'GLP compliance'],
      when: {
        GLP: {
          exact: true,
          near: ['GCP', 'GMP', 'laboratory', 'lab', 'studies', 'regulated', 'FDA', 'GxP', 'compliance', 'toxicology'],
          matches: ['GLP laboratory studies.', 'Regulated lab work, GLP.'],
          misses: ['GLP-1 drugs.', 'The GLP fund.'],
        },
      },
    },
    GxP: {},
    'Clinical Trial Management': {
      aka: ['study management', 'clinical operations', 'trial management'],
      when: {
        'clinical operations': {
          near: ['trial', 'trials', 'CRO', 'study', 'studies', 'sponsor', 'GCP', 'phase', 'biotech'],
          matches: ['CRO clinical operations.', 'Phase III trial and clinical operations.'],
          misses: ['Clinical operations of a dental group.', 'Clinical operations at our clinic grew.'],
        },
      },
    },
    'Clinical Monitoring': {
      aka: [
        'site monitoring',
        'monitoring visits',
        'clinical trial monitoring',
        'on-site monitoring',
        'remote monitoring of trials',
      ],
      when: {
        'site monitoring': {
          near: ['CRA', 'clinical', 'trial', 'trials', 'study', 'GCP', 'visits', 'CRO'],
          unless: ['environmental site monitoring'],
          matches: ['CRA site monitoring.', 'Clinical trial site monitoring visits.'],
          misses: ['Construction site monitoring.', 'CCTV site monitoring.'],
        },
      },
    },
    'Risk-Based Monitoring': {
      aka: ['RBM', 'centralized monitoring', 'central monitoring', 'RBQM'],
      when: {
        RBM: {
          exact: true,
          near: ['clinical', 'monitoring', 'trial', 'trials', 'CRA', 'RBQM', 'GCP'],
          matches: ['Clinical RBM.', 'Trial RBQM and RBM.'],
          misses: ['RBM of a plant.', 'An rbm model.'],
        },
      },
    },
    'Site Initiation Visits': {
      aka: [
        'SIV',
        'site initiation',
        'site qualification visits',
        'site close-out',
        'close-out visits',
        'pre-study visits',
      ],
      when: {
        SIV: {
          exact: true,
          near: ['site', 'visit', 'visits', 'clinical', 'CRA', 'study', 'trial', 'monitoring'],
          matches: ['CRA SIV visits.', 'Clinical site SIV.'],
          misses: ['SIV funds.', 'A siv pipe.'],
        },
      },
    },
    'Site Selection (Clinical)': {
      aka: [
        'investigator selection',
        'site feasibility',
        'feasibility assessments',
        'study feasibility',
        'clinical trial feasibility',
      ],
    },
    'Study Start-Up': {
      aka: ['study startup', 'clinical trial start-up', 'SSU', 'site activation', 'study initiation'],
      when: {
        SSU: {
          exact: true,
          near: ['study', 'clinical', 'site', 'trial', 'CRO', 'activation'],
          matches: ['SSU at a CRO.', 'Clinical site SSU.'],
          misses: ['Ssu students.', 'Ribosomal ssu.'],
        },
      },
    },
    'Patient Recruitment (Trials)': {
      aka: [
        'subject recruitment',
        'participant recruitment',
        'study recruitment',
        'recruiting study participants',
        'patient enrollment',
        'trial recruitment',
      ],
    },
    'Informed Consent Process': {
      aka: [
        'consenting subjects',
        'consenting patients',
        'ICF',
        'informed consent forms',
        'obtaining consent from study participants',
      ],
      when: {
        ICF: {
          exact: true,
          near: ['consent', 'study', 'trial', 'clinical', 'IRB', 'protocol', 'subjects'],
          unless: ['ICF coach', 'ICF coaching'],
          matches: ['IRB-approved ICF.', 'Study ICF consent.'],
          misses: ['ICF coach, PCC.', 'ICF coaching.'],
        },
      },
    },
    'Protocol Development': {
      aka: [
        'study protocols',
        'protocol design',
        'clinical trial protocols',
        'protocol writing',
        'protocol adherence',
        'clinical protocols',
      ],
    },
    'IRB Submissions': {
      aka: [
        'IRB',
        'Institutional Review Board',
        'IRB approval',
        'ethics submissions',
        'IRB applications',
        'ethics committee submissions',
      ],
      when: {
        IRB: {
          exact: true,
          matches: ['IRB paperwork.', 'Submits to the IRB.'],
          misses: ['Pry shell irb.', 'Irb console in Ruby.'],
        },
      },
    },
    'IRAS Applications': {
      aka: [
        'Integrated Research Application System',
        'HRA approval',
        'NHS ethics applications',
        'NHS research ethics',
        'Research Ethics Committee',
        'REC approval',
      ],
    },
    'Regulatory Documents (Trials)': {
      aka: ['regulatory binders', 'Trial Master File', 'TMF', 'eTMF', 'investigator site file', 'essential documents'],
      when: {
        TMF: { exact: true, matches: ['TMF upkeep.', 'eTMF or TMF.'], misses: ['Tmf Group? tmf.', 'A tmf file.'] },
      },
    },
    'Source Documentation': {
      aka: ['SDV', 'source data verification', 'source documents', 'ALCOA', 'ALCOA+ principles'],
      when: {
        SDV: {
          exact: true,
          near: ['source', 'CRA', 'monitoring', 'clinical', 'data', 'trial', 'study'],
          unless: ['software-defined vehicle'],
          matches: ['CRA SDV.', 'Source data and SDV at trial sites.'],
          misses: ['The SDV of a car.', 'Sdv Ltd.'],
        },
      },
    },
    'Case Report Forms': {
      aka: ['CRF', 'eCRF', 'CRF design'],
      when: {
        CRF: {
          exact: true,
          near: ['EDC', 'trial', 'clinical', 'study', 'data', 'SAS', 'GCP', 'eCRF', 'research', 'CRA'],
          matches: ['CRF and EDC.', 'Clinical study CRF.'],
          misses: ['A crf layer for tagging.', 'CRF of kidneys.'],
        },
      },
    },
    'Electronic Data Capture': {
      aka: ['EDC', 'EDC systems'],
      when: {
        EDC: {
          exact: true,
          near: [
            'clinical',
            'CRF',
            'Rave',
            'trial',
            'study',
            'REDCap',
            'data',
            'Medidata',
            'Veeva',
            'research',
            'eCRF',
            'CTMS',
          ],
          matches: ['EDC and CTMS.', 'Clinical trial EDC.'],
          misses: ['EDC festival.', 'An EDC knife.'],
        },
      },
    },
    'Medidata Rave': { aka: ['Rave EDC', 'Medidata'] },
    REDCap: { aka: ['Research Electronic Data Capture'] },
    OpenClinica: {},
    CTMS: { aka: ['clinical trial management system'] },
    'Veeva Vault': { aka: ['Veeva QualityDocs', 'Vault eTMF'] },
    IRT: {
      aka: ['interactive response technology', 'IWRS', 'IVRS', 'RTSM'],
      when: {
        IRT: {
          exact: true,
          near: ['trial', 'clinical', 'EDC', 'randomization', 'IWRS', 'drug', 'study', 'supply'],
          matches: ['IRT and EDC.', 'Clinical drug supply with IRT.'],
          misses: ['IRT models of test items.', 'Irt Ltd.'],
        },
      },
    },
    'Clinical Data Management': {
      aka: [
        'data management (clinical)',
        'clinical data review',
        'CDM clinical',
        'clinical database',
        'data cleaning clinical trials',
        'clinical data cleaning',
      ],
    },
    'CDISC Standards': {
      aka: ['CDISC', 'SDTM', 'ADaM', 'CDASH', 'Define.xml'],
      when: {
        ADaM: {
          exact: true,
          near: ['SDTM', 'CDISC', 'SAS', 'datasets', 'TLFs', 'define'],
          matches: ['SDTM and ADaM.', 'SAS for ADaM datasets.'],
          misses: ['Adam Reed.', 'The ADAM optimizer.'],
        },
      },
    },
    'Clinical Programming': {
      aka: ['TLFs', 'tables, listings and figures', 'statistical programming (clinical)', 'TFLs'],
    },
    Biostatistics: {
      aka: [
        'statistical analysis plan',
        'medical statistics',
        'survival analysis',
        'SAP clinical',
        'sample size calculation',
        'clinical trial statistics',
      ],
    },
    'Medical Writing': {
      aka: [
        'regulatory writing',
        'clinical study reports',
        'CSR writing',
        'scientific writing',
        'investigator brochures',
        'manuscript writing (medical)',
      ],
      when: {
        'scientific writing': {
          near: [
            'medical',
            'manuscripts',
            'publications',
            'reports',
            'papers',
            'grant',
            'skills',
            'regulatory',
            'clinical',
            'journal',
            'experience',
          ],
          matches: ['Scientific writing of papers.', 'Manuscripts and scientific writing.'],
          misses: ['Scientific writing by Darwin.', 'Scientific writing paper.'],
        },
      },
    },
    'Regulatory Affairs': {
      aka: [
        'regulatory submissions',
        'regulatory strategy',
        'regulatory filings',
        'RA submissions',
        'FDA submissions',
        'health authority submissions',
      ],
      when: {
        'regulatory filings': {
          near: ['FDA', 'EMA', 'IND', 'NDA', 'drug', 'device', 'pharma', 'clinical', '510(k)'],
          matches: ['FDA regulatory filings.', 'Drug regulatory filings.'],
          misses: ['SEC regulatory filings.', 'Bank regulatory filings.'],
        },
      },
    },
    'IND Submissions': {
      aka: ['IND', 'Investigational New Drug', 'IND applications', 'IND/NDA', 'NDA submissions', 'BLA submissions'],
      when: {
        IND: {
          exact: true,
          near: [
            'FDA',
            'NDA',
            'BLA',
            'drug',
            'submission',
            'submissions',
            'clinical',
            'regulatory',
            'studies',
            'CTA',
            'filing',
          ],
          matches: ['FDA IND and NDA.', 'Clinical drug IND.'],
          misses: ['Fort Wayne, IND.', 'Smith Ind Ltd.'],
        },
      },
    },
    eCTD: {
      aka: ['Common Technical Document', 'CTD modules', 'CMC regulatory', 'CMC', 'Module 3'],
      when: {
        CMC: {
          exact: true,
          near: [
            'regulatory',
            'drug',
            'FDA',
            'IND',
            'BLA',
            'biologics',
            'manufacturing',
            'process',
            'eCTD',
            'pharmaceutical',
            'GMP',
            'controls',
          ],
          matches: ['CMC for biologics, FDA.', 'Regulatory CMC.'],
          misses: ['CMC Markets.', 'A CMC in the gel; CMC bathroom.'],
        },
      },
    },
    'EMA Regulations': {
      aka: [
        'EMA submissions',
        'European Medicines Agency',
        'EU CTR',
        'EU Clinical Trials Regulation',
        'CTIS',
        'Clinical Trial Applications',
      ],
    },
    'FDA Regulations': {
      aka: [
        'FDA',
        '21 CFR',
        'FDA guidelines',
        'FDA compliance',
        'FDA regulatory requirements',
        'Code of Federal Regulations (FDA)',
      ],
      when: {
        FDA: {
          exact: true,
          unless: ['FDA approved', 'FDA approval', 'FDA cleared', 'non FDA'],
          matches: ['FDA and OSHA rules.', 'Knowledge of FDA.'],
          misses: ['Makes an FDA-approved lens.', 'An FDA approved drug.'],
        },
      },
    },
    'Clinical Safety Reporting': {
      aka: [
        'SAE reporting',
        'serious adverse events',
        'adverse events',
        'SUSAR reporting',
        'AE reporting',
        'SAE reconciliation',
      ],
      when: {
        'adverse events': {
          near: [
            'report',
            'reporting',
            'trial',
            'study',
            'clinical',
            'document',
            'monitor',
            'protocol',
            'SAE',
            'subjects',
            'research',
          ],
          matches: ['Report adverse events of a study.', 'Clinical adverse events.'],
          misses: ['Sick from adverse events of weather.', 'Prices fell on adverse events.'],
        },
      },
    },
    'Investigational Product Accountability': {
      aka: [
        'drug accountability',
        'IP accountability',
        'investigational product',
        'investigational drug service',
        'clinical supplies management',
        'clinical trial supplies',
      ],
    },
    'Phase I-IV Trials': {
      aka: [
        'Phase I-III',
        'Phase II-III',
        'Phase 1 trials',
        'early phase trials',
        'early phase clinical trials',
        'Phase I trials',
      ],
    },
    'Observational Studies': {
      aka: [
        'non-interventional studies',
        'registry studies',
        'cohort studies',
        'patient registries',
        'prospective studies',
        'longitudinal studies',
      ],
    },
    'Investigator-Initiated Trials': {
      aka: [
        'investigator-initiated studies',
        'IITs',
        'IIS',
        'investigator-sponsored trials',
        'investigator-sponsored studies',
      ],
      when: {
        IIS: {
          exact: true,
          near: ['investigator', 'medical', 'studies', 'trials', 'affairs', 'sponsored', 'IITs'],
          matches: ['Medical affairs review of IIS.', 'Investigator studies (IIS).'],
          misses: ['IIS on Windows.', 'Hosts apps in IIS.'],
        },
      },
    },
    'CRO Management': {
      aka: [
        'CRO oversight',
        'vendor oversight (clinical)',
        'CRO selection',
        'CRO experience',
        'contract research organization',
        'contract research organisation',
      ],
    },
    'Clinical Trial Budgets': {
      aka: [
        'study budgets',
        'clinical trial agreements',
        'CTA negotiation',
        'investigator payments',
        'coverage analysis',
        'site budget negotiation',
      ],
    },
    'ClinicalTrials.gov': { aka: ['trial registration'] },
    'Human Subjects Protection': {
      aka: ['research ethics', 'Declaration of Helsinki', 'Common Rule', 'Belmont Report', 'human subjects'],
    },
    'Research Governance': {
      aka: [
        'UK Policy Framework for Health and Social Care Research',
        'R&D approvals NHS',
        'research and development governance',
        'research compliance',
      ],
    },
    'Biospecimen Management': {
      aka: [
        'biobanking',
        'biospecimen processing',
        'sample processing clinical',
        'sample management clinical',
        'specimen shipping',
        'shipping biospecimens',
      ],
    },
    'Infectious Substance Shipping': {
      aka: ['shipping of infectious substances', 'dry ice shipping', 'IATA shipping of biologicals'],
    },
    'Medical Device Trials': {
      aka: [
        'IDE studies',
        'IDE',
        'clinical evaluation',
        'medical device clinical trials',
        'ISO 14155',
        'Investigational Device Exemption',
      ],
      when: {
        IDE: {
          exact: true,
          near: ['device', 'FDA', '510(k)', 'PMA', 'submission', 'clinical', 'ISO', 'trial', 'investigational'],
          unless: ['IDE plugins', 'IDE tools'],
          matches: ['Device trials under an IDE.', 'FDA IDE and PMA.'],
          misses: ['Writes IDE plugins.', 'Uses an IDE such as Eclipse.'],
        },
        'clinical evaluation': {
          near: ['device', 'MDR', 'CER', 'PMCF', 'CE', '14155', 'MEDDEV'],
          matches: ['MDR clinical evaluation.', 'Device clinical evaluation (CER).'],
          misses: ['Clinical evaluation of patients.', 'A clinical evaluation of students.'],
        },
      },
    },
    'EU MDR': {
      aka: ['Medical Device Regulation', 'MDR 2017/745', 'IVDR', 'Medical Device Directive', 'MDD', 'IVD regulation'],
      when: {
        MDD: {
          exact: true,
          near: ['MDR', 'device', 'devices', 'CE', '13485', 'directive', 'medical'],
          matches: ['MDD to MDR.', 'Medical device MDD.'],
          misses: ['MDD in psychiatry.', 'Mdd Ltd.'],
        },
      },
    },
    '510(k) Submissions': {
      aka: ['510(k)', '510k', 'PMA submissions', 'De Novo submissions', 'premarket approval', 'PMA'],
      when: {
        PMA: {
          exact: true,
          near: ['FDA', '510', '510k', 'device', 'De', 'premarket', 'IDE', 'regulatory'],
          matches: ['510(k) and PMA.', 'FDA PMA device files.'],
          misses: ['PMA-approved repair parts for jets.', 'Uses PMA glue.'],
        },
      },
    },
    'ISO 13485': { since: 1996 },
    'ISO 14971': { aka: ['medical device risk management', 'risk management for medical devices'] },
    'IEC 62304': {
      aka: [
        'IEC 60601',
        'software as a medical device',
        'SaMD',
        'IEC 62366',
        'medical device software',
        'usability engineering medical',
      ],
    },
    'Design Controls': {
      aka: ['design history file', 'DHF', '21 CFR 820', '21 CFR Part 820', 'Quality System Regulation', 'QSR'],
      when: {
        QSR: {
          exact: true,
          near: ['FDA', '820', 'ISO', '13485', 'device', 'quality', 'medical'],
          unless: ['QSR brand', 'QSR restaurant', 'QSR chain'],
          matches: ['FDA QSR.', 'ISO 13485 and QSR.'],
          misses: ['A QSR brand.', 'A QSR restaurant chain manager.'],
        },
      },
    },
    'Technical Files (Devices)': {
      aka: [
        'CE marking medical devices',
        'device technical documentation',
        'technical documentation MDR',
        'design dossiers',
        'EU technical documentation',
        'MDR technical documentation',
      ],
    },
    'Decentralized Trials': {
      aka: ['decentralized clinical trials', 'DCT', 'virtual trials', 'ePRO', 'eCOA', 'eConsent'],
      when: {
        DCT: {
          exact: true,
          near: ['trial', 'trials', 'clinical', 'decentralized', 'ePRO', 'eCOA', 'virtual'],
          matches: ['Clinical DCT, eConsent.', 'Hybrid trials (DCT).'],
          misses: ['The DCT in JPEG.', 'A DCT gearbox.'],
        },
      },
    },
    'Evidence Synthesis': {
      aka: [
        'systematic reviews',
        'meta-analysis',
        'literature reviews',
        'Cochrane reviews',
        'literature search',
        'scoping reviews',
      ],
    },
    'Clinical Quality Assurance': {
      aka: ['GCP audits', 'CQA', 'clinical audits (GCP)', 'inspection readiness', 'GCP inspections', 'GCP auditing'],
      when: {
        CQA: {
          exact: true,
          near: ['clinical', 'GCP', 'audit', 'audits', 'trial', 'GxP', 'QA'],
          matches: ['GCP audits, CQA.', 'Clinical QA (CQA).'],
          misses: ['ASQ CQA exam.', 'A cqa file.'],
        },
      },
    },
    'Translational Research': {
      aka: [
        'translational medicine',
        'bench to bedside',
        'translational science',
        'biomarker development',
        'clinical biomarkers',
      ],
    },
    'Oncology Trials': {
      aka: [
        'oncology clinical trials',
        'RECIST',
        'oncology research',
        'oncology clinical research',
        'CTCAE',
        'oncology studies',
      ],
    },
    'Scientific Communication in Trials': {
      aka: ['steering committee support', 'investigator meetings', 'DSMB support', 'KOL advisory boards'],
    },
    'Oracle InForm': { aka: ['InForm EDC'], is: ['Electronic Data Capture'] },
    'Castor EDC': { is: ['Electronic Data Capture'] },
    'Veeva EDC': { aka: ['Veeva CDMS'], is: ['Electronic Data Capture'] },
    OnCore: { is: ['CTMS'] },
    'Siebel CTMS': { is: ['CTMS'] },
    'Veeva CTMS': { is: ['CTMS'] },
    'RealTime CTMS': { is: ['CTMS'] },
    Velos: { is: ['CTMS'] },
  },
  certifications: {
    'Certified Clinical Research Professional': { aka: ['CCRP', 'SOCRA'], by: 'SOCRA' },
    'Certified Clinical Research Coordinator': { aka: ['CCRC', 'ACRP', 'clinical research certification'], by: 'ACRP' },
    'Certified Clinical Research Associate': { aka: ['CCRA'], by: 'ACRP' },
    'Certified Principal Investigator': { aka: ['CPI investigator', 'ACRP-PI'], by: 'ACRP' },
    'GCP Certification': {
      aka: ['GCP certificate', 'GCP trained', 'GCP training', 'NIHR GCP', 'Good Clinical Practice certificate'],
    },
    'CITI Training': {
      aka: ['CITI certification', 'CITI Program', 'human subjects training', 'CITI', 'CITI certified'],
      by: 'CITI Program',
      when: {
        CITI: {
          exact: true,
          near: ['training', 'human', 'subjects', 'GCP', 'research', 'IRB', 'certification', 'program'],
          unless: ['CITI bank', 'CITI private'],
          matches: ['CITI human subjects.', 'GCP and CITI.'],
          misses: ['Analyst at Citi.', 'CITI bank card.'],
        },
      },
    },
    'IATA Certification (Specimens)': {
      aka: ['IATA training', 'IATA certified', 'IATA dangerous goods certificate', 'IATA certification'],
    },
    'Certified IRB Professional': {
      aka: ['CIP'],
      by: 'PRIM&R',
      when: {
        CIP: {
          exact: true,
          near: ['IRB', 'PRIM&R', 'human', 'research', 'ethics', 'compliance'],
          matches: ['IRB office, CIP preferred.', 'Research ethics, CIP.'],
          misses: ['CIP cleaning in dairies.', 'NERC CIP.'],
        },
      },
    },
    'Certified Clinical Data Manager': { aka: ['CCDM', 'SCDM certification'], by: 'SCDM' },
    'SAS Clinical Trials Programmer Certification': {
      aka: ['SAS Certified Clinical Trials Programmer', 'SAS clinical certification'],
      by: 'SAS',
    },
    'Medical Writer Certified': {
      aka: ['MWC', 'AMWA', 'ELS', 'Editor in the Life Sciences', 'EMWA'],
      by: 'AMWA',
      when: {
        ELS: {
          exact: true,
          near: ['editor', 'BELS', 'AMWA', 'medical', 'writer', 'editing', 'life'],
          matches: ['Medical editor with ELS.', 'AMWA or ELS.'],
          misses: ['ELS students.', 'Els Ltd.'],
        },
      },
    },
    'RQA Membership': {
      aka: ['Research Quality Association', 'RQA', 'SQA-RQAP', 'RQAP-GLP', 'RQAP-GCP'],
      when: {
        RQA: {
          exact: true,
          near: ['GCP', 'GLP', 'auditor', 'QA', 'member', 'quality'],
          matches: ['GCP auditor, RQA member.', 'QA with RQA.'],
          misses: ['Rqa Ltd.', 'An rqa plot.'],
        },
      },
    },
  },
  titles: {
    'Clinical Research Associate': {
      aka: ['CRA', 'clinical monitor', 'field monitor', 'clinical trial monitor', 'in-house CRA'],
      when: {
        CRA: {
          exact: true,
          near: [
            'clinical',
            'monitoring',
            'trial',
            'trials',
            'study',
            'site',
            'CRO',
            'GCP',
            'sponsor',
            'SIV',
            'oncology',
            'research',
          ],
          unless: ['CRA loans', 'CRA compliance', 'CRA officer'],
          matches: ['CRA with trial monitoring.', 'Clinical CRA.'],
          misses: ['Bank CRA compliance.', 'Pay the CRA in Canada.'],
        },
      },
    },
    'Clinical Research Coordinator': {
      aka: [
        'CRC',
        'study coordinator',
        'research coordinator',
        'site coordinator clinical',
        'clinical research co-ordinator',
      ],
      when: {
        CRC: {
          exact: true,
          near: ['clinical', 'research', 'study', 'coordinator', 'trial', 'trials', 'site', 'IRB', 'GCP', 'subjects'],
          matches: ['CRC on oncology trials.', 'Study site CRC.'],
          misses: ['CRC checksums.', 'CRC screening colonoscopy.'],
        },
      },
    },
    'Clinical Trial Assistant': {
      aka: [
        'CTA',
        'clinical trial associate',
        'clinical research assistant',
        'clinical study assistant',
        'clinical operations assistant',
      ],
      when: {
        CTA: {
          exact: true,
          near: ['clinical', 'trial', 'trials', 'TMF', 'CRA', 'study', 'CRO'],
          unless: ['CTA button', 'CTA buttons', 'strong CTA'],
          matches: ['CTA for TMF.', 'Clinical CTA.'],
          misses: ['A CTA button.', 'Rides the CTA.'],
        },
      },
    },
    'Clinical Trial Manager': {
      aka: [
        'CTM',
        'clinical research manager',
        'clinical project manager',
        'study manager',
        'clinical operations manager trials',
      ],
      when: {
        CTM: {
          exact: true,
          near: ['clinical', 'trial', 'trials', 'study', 'CRA', 'CRO', 'sponsor'],
          matches: ['CTM, phase III trials.', 'Clinical CTM.'],
          misses: ['Ctm Ltd.', 'The ctm file.'],
        },
      },
    },
    'Principal Investigator': {
      aka: ['PI', 'clinical investigator', 'sub-investigator', 'chief investigator', 'co-investigator'],
      when: {
        PI: {
          exact: true,
          near: ['investigator', 'sub-investigator', 'grant', 'NIH', 'study', 'trial', 'lab', 'R01', 'IRB', 'funded'],
          unless: ['Raspberry PI', 'PI System', 'PI planning', 'PI insurance', 'PI historian', 'PI controller'],
          matches: ['PI on an NIH grant.', 'Study PI at a trial site.'],
          misses: ['PI planning in a SAFe train.', 'Raspberry Pi lab.'],
        },
      },
    },
    'Research Assistant (Clinical)': {
      aka: [
        'clinical research assistant (hospital)',
        'clinical research technician',
        'study assistant',
        'clinical trials practitioner',
        'clinical research practitioner',
      ],
    },
    'Clinical Data Manager': {
      aka: [
        'clinical data coordinator',
        'data manager clinical trials',
        'clinical data associate',
        'clinical database programmer',
        'EDC developer',
      ],
    },
    'Statistical Programmer': {
      aka: ['SAS programmer', 'clinical programmer', 'statistical programming lead', 'R programmer clinical'],
    },
    Biostatistician: {
      aka: [
        'medical statistician',
        'trial statistician',
        'statistician (clinical)',
        'clinical statistician',
        'director of biostatistics',
      ],
    },
    'Regulatory Affairs Specialist': {
      aka: [
        'regulatory affairs associate',
        'regulatory affairs manager',
        'regulatory specialist',
        'regulatory coordinator',
        'RA specialist',
      ],
      when: {
        'regulatory specialist': {
          near: [
            'clinical',
            'IRB',
            'FDA',
            'drug',
            'device',
            'study',
            'affairs',
            'medical',
            'trial',
            'pharma',
            'submissions',
          ],
          matches: ['IRB regulatory specialist.', 'Device regulatory specialist.'],
          misses: ['Utility regulatory specialist.', 'Bank regulatory specialist.'],
        },
        'regulatory coordinator': {
          near: ['clinical', 'IRB', 'FDA', 'drug', 'device', 'study', 'research', 'trial', 'oncology'],
          matches: ['Clinical regulatory coordinator.', 'IRB regulatory coordinator.'],
          misses: ['Water regulatory coordinator.', 'Regulatory coordinator, gas rates.'],
        },
      },
    },
    'Medical Writer': {
      aka: [
        'regulatory writer',
        'scientific writer',
        'medical editor',
        'medical communications writer',
        'medical copywriter',
      ],
    },
    'IRB Coordinator': {
      aka: [
        'IRB administrator',
        'IRB analyst',
        'research ethics officer',
        'human subjects protection specialist',
        'IRB manager',
      ],
    },
    'Clinical Quality Assurance Auditor': {
      aka: ['GCP auditor', 'CQA auditor', 'clinical quality manager', 'QA auditor GCP', 'clinical QA specialist'],
    },
    'Clinical Scientist': {
      aka: [
        'clinical development scientist',
        'director of clinical development',
        'clinical trial physician',
        'translational scientist',
        'clinical development director',
      ],
    },
    'Clinical Contracts Manager': {
      aka: [
        'clinical contracts associate',
        'clinical trial budget specialist',
        'clinical research finance manager',
        'clinical trial contracts specialist',
        'site contracts specialist',
      ],
    },
  },
})
