import { defineTable } from '../define-table.ts'

export const clinicalResearch = defineTable({
  trade: 'clinical-research',
  skills: {
    'Clinical Research': {},
    'Good Clinical Practice': {
      aka: ['GCP', 'ICH-GCP'],
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
      aka: ['GLP'],
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
    'Clinical Trial Management': {},
    'Clinical Monitoring': {},
    'Risk-Based Monitoring': {
      aka: ['RBM', 'RBQM'],
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
      aka: ['SIV'],
      when: {
        SIV: {
          exact: true,
          near: ['site', 'visit', 'visits', 'clinical', 'CRA', 'study', 'trial', 'monitoring'],
          matches: ['CRA SIV visits.', 'Clinical site SIV.'],
          misses: ['SIV funds.', 'A siv pipe.'],
        },
      },
    },
    'Site Selection (Clinical)': {},
    'Study Start-Up': {
      aka: ['SSU'],
      when: {
        SSU: {
          exact: true,
          near: ['study', 'clinical', 'site', 'trial', 'CRO', 'activation'],
          matches: ['SSU at a CRO.', 'Clinical site SSU.'],
          misses: ['Ssu students.', 'Ribosomal ssu.'],
        },
      },
    },
    'Patient Recruitment (Trials)': {},
    'Informed Consent Process': {
      aka: ['ICF', 'informed consent forms'],
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
    'Protocol Development': {},
    'IRB Submissions': {
      aka: ['IRB', 'Institutional Review Board'],
      when: {
        IRB: {
          exact: true,
          matches: ['IRB paperwork.', 'Submits to the IRB.'],
          misses: ['Pry shell irb.', 'Irb console in Ruby.'],
        },
      },
    },
    'IRAS Applications': {},
    'Regulatory Documents (Trials)': {
      aka: ['Trial Master File', 'TMF'],
      when: {
        TMF: { exact: true, matches: ['TMF upkeep.', 'eTMF or TMF.'], misses: ['Tmf Group? tmf.', 'A tmf file.'] },
      },
    },
    'Source Documentation': {
      aka: ['SDV', 'source data verification', 'ALCOA'],
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
      aka: ['CRF'],
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
      aka: ['EDC'],
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
    REDCap: {},
    OpenClinica: {},
    CTMS: { aka: ['clinical trial management system'] },
    IRT: {
      aka: ['interactive response technology', 'IWRS', 'IVRS'],
      when: {
        IRT: {
          exact: true,
          near: ['trial', 'clinical', 'EDC', 'randomization', 'IWRS', 'drug', 'study', 'supply'],
          matches: ['IRT and EDC.', 'Clinical drug supply with IRT.'],
          misses: ['IRT models of test items.', 'Irt Ltd.'],
        },
      },
    },
    'Clinical Data Management': {},
    'CDISC Standards': {
      aka: ['CDISC', 'SDTM'],
    },
    'Clinical Programming': {
      aka: ['TLFs', 'tables, listings and figures', 'TFLs'],
    },
    Biostatistics: {
      aka: ['medical statistics'],
    },
    'Medical Writing': {},
    'Regulatory Affairs': {},
    'IND Submissions': {
      aka: ['IND', 'Investigational New Drug'],
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
      aka: ['CMC'],
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
      aka: ['EU CTR', 'CTIS'],
    },
    'FDA Regulations': {
      aka: ['FDA', '21 CFR'],
      when: {
        FDA: {
          exact: true,
          unless: ['FDA approved', 'FDA approval', 'FDA cleared', 'non FDA'],
          matches: ['FDA and OSHA rules.', 'Knowledge of FDA.'],
          misses: ['Makes an FDA-approved lens.', 'An FDA approved drug.'],
        },
      },
    },
    'Clinical Safety Reporting': {},
    'Investigational Product Accountability': {},
    'Phase I-IV Trials': {},
    'Observational Studies': {},
    'Investigator-Initiated Trials': {
      aka: ['investigator-initiated studies', 'IITs', 'IIS'],
      when: {
        IIS: {
          exact: true,
          near: ['investigator', 'medical', 'studies', 'trials', 'affairs', 'sponsored', 'IITs'],
          matches: ['Medical affairs review of IIS.', 'Investigator studies (IIS).'],
          misses: ['IIS on Windows.', 'Hosts apps in IIS.'],
        },
      },
    },
    'CRO Management': {},
    'Clinical Trial Budgets': {},
    'Human Subjects Protection': {},
    'Research Governance': {},
    'Biospecimen Management': {},
    'Medical Device Trials': {
      aka: ['IDE', 'ISO 14155'],
      when: {
        IDE: {
          exact: true,
          near: ['device', 'FDA', '510(k)', 'PMA', 'submission', 'clinical', 'ISO', 'trial', 'investigational'],
          unless: ['IDE plugins', 'IDE tools'],
          matches: ['Device trials under an IDE.', 'FDA IDE and PMA.'],
          misses: ['Writes IDE plugins.', 'Uses an IDE such as Eclipse.'],
        },
      },
    },
    'EU MDR': {
      aka: ['IVDR', 'Medical Device Directive', 'MDD'],
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
      aka: ['PMA'],
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
    'ISO 14971': {},
    'IEC 62304': {
      aka: ['IEC 60601', 'software as a medical device', 'SaMD'],
    },
    'Design Controls': {
      aka: ['design history file', 'DHF', 'Quality System Regulation', 'QSR'],
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
    'Technical Files (Devices)': {},
    'Decentralized Trials': {
      aka: ['decentralized clinical trials', 'DCT'],
      when: {
        DCT: {
          exact: true,
          near: ['trial', 'trials', 'clinical', 'decentralized', 'ePRO', 'eCOA', 'virtual'],
          matches: ['Clinical DCT, eConsent.', 'Hybrid trials (DCT).'],
          misses: ['The DCT in JPEG.', 'A DCT gearbox.'],
        },
      },
    },
    'Evidence Synthesis': {},
    'Clinical Quality Assurance': {
      aka: ['CQA'],
      when: {
        CQA: {
          exact: true,
          near: ['clinical', 'GCP', 'audit', 'audits', 'trial', 'GxP', 'QA'],
          matches: ['GCP audits, CQA.', 'Clinical QA (CQA).'],
          misses: ['ASQ CQA exam.', 'A cqa file.'],
        },
      },
    },
    'Translational Research': {},
    'Oncology Trials': {
      aka: ['RECIST', 'CTCAE'],
    },
    'Scientific Communication in Trials': {},
  },
  certifications: {
    'Certified Clinical Research Professional': { aka: ['CCRP', 'SOCRA'], by: 'SOCRA' },
    'Certified Clinical Research Coordinator': { aka: ['CCRC', 'ACRP'], by: 'ACRP' },
    'Certified Clinical Research Associate': { aka: ['CCRA'], by: 'ACRP' },
    'Certified Principal Investigator': { aka: ['ACRP-PI'], by: 'ACRP' },
    'GCP Certification': {},
    'CITI Training': {
      aka: ['CITI'],
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
    'Certified Clinical Data Manager': { aka: ['CCDM'], by: 'SCDM' },
    'Medical Writer Certified': {
      aka: ['MWC', 'AMWA'],
      by: 'AMWA',
    },
    'RQA Membership': {
      aka: ['Research Quality Association', 'RQA', 'SQA-RQAP'],
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
      aka: ['CRA'],
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
      aka: ['CRC', 'study coordinator'],
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
      aka: ['CTA', 'clinical trial associate'],
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
      aka: ['CTM'],
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
      aka: ['PI'],
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
    'Clinical Data Manager': {},
    'Statistical Programmer': {},
    Biostatistician: {},
    'Regulatory Affairs Specialist': {},
    'Medical Writer': {},
    'Clinical Scientist': {},
  },
})
