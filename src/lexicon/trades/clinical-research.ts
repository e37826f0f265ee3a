import { defineTable } from '../define-table.ts'

export const clinicalResearch = defineTable({
  trade: 'clinical-research',
  cues: ['trial', 'study', 'clinical', 'CRA', 'research', 'GCP', 'FDA', 'IRB', 'GMP', 'monitoring', 'data'],
  skills: {
    'Clinical Research': {},
    'Good Clinical Practice': {
      aka: ['GCP', 'ICH-GCP'],
      when: {
        GCP: {
          exact: true,
          near: ['ich', 'glp', 'protocol', 'certified'],
          unless: ['gcp bigquery', 'azure and gcp'],
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
          near: ['laboratory', 'lab', 'regulated', 'compliance', 'toxicology'],
          matches: ['GLP laboratory studies.', 'Regulated lab work, GLP.'],
          misses: ['GLP-1 drugs.', 'The GLP fund.'],
        },
      },
    },
    'Clinical Trial Management': {},
    'Clinical Monitoring': {},
    'Risk-Based Monitoring': {
      aka: ['RBM'],
      when: {
        RBM: {
          exact: true,
          near: ['rbqm'],
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
          near: ['site', 'visit'],
          matches: ['CRA SIV visits.', 'Clinical site SIV.'],
          misses: ['SIV funds.', 'A siv pipe.'],
        },
      },
    },
    'Study Start-Up': {
      aka: ['SSU'],
      when: {
        SSU: {
          exact: true,
          near: ['study', 'clinical', 'site', 'trial', 'cro', 'activation'],
          matches: ['SSU at a CRO.', 'Clinical site SSU.'],
          misses: ['Ssu students.', 'Ribosomal ssu.'],
        },
      },
    },
    'IRB Submissions': { is: ['Institutional Review Board'] },
    'Institutional Review Board': {
      aka: ['IRB'],
      when: {
        IRB: {
          exact: true,
          near: ['protocol', 'ethics', 'consent', 'human'],
          unless: ['irb approach', 'irb models', 'irb model'],
          matches: ['Protocol and IRB files.', 'IRB and consent forms.'],
          misses: ['Credit risk by the IRB approach.', 'Builds IRB models for a bank.'],
        },
      },
    },
    'Source Data Verification': {
      aka: ['SDV'],
      is: ['Clinical Monitoring'],
      when: {
        SDV: {
          exact: true,
          near: ['source'],
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
          near: ['edc', 'sas', 'ecrf'],
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
          near: ['crf', 'rave', 'medidata', 'veeva', 'ecrf', 'ctms'],
          matches: ['EDC and CTMS.', 'Clinical trial EDC.'],
          misses: ['EDC festival.', 'An EDC knife.'],
        },
      },
    },
    REDCap: {},
    OpenClinica: {},
    CTMS: { aka: ['clinical trial management system'] },
    IRT: {
      aka: ['interactive response technology'],
      when: {
        IRT: {
          exact: true,
          near: ['edc', 'randomization', 'iwrs', 'drug', 'supply'],
          matches: ['IRT and EDC.', 'Clinical drug supply with IRT.'],
          misses: ['IRT models of test items.', 'Irt Ltd.'],
        },
      },
    },
    IWRS: { is: ['IRT'] },
    'CDISC Standards': { aka: ['CDISC'] },
    'Clinical Programming': {},
    'Tables, Listings and Figures': { aka: ['TLFs', 'TFLs'], is: ['Clinical Programming'] },
    Biostatistics: {},
    'IND Submissions': {
      aka: ['Investigational New Drug', 'IND'],
      when: {
        IND: {
          exact: true,
          near: ['fda', 'nda', 'bla', 'drug', 'submission', 'clinical'],
          matches: ['FDA IND and NDA.', 'Clinical drug IND.'],
          misses: ['Fort Wayne, IND.', 'Smith Ind Ltd.'],
        },
      },
    },
    eCTD: { aka: ['Electronic Common Technical Document'] },
    'Chemistry, Manufacturing and Controls': {
      aka: ['CMC'],
      when: {
        CMC: {
          exact: true,
          near: ['regulatory', 'drug', 'ind', 'bla', 'biologics'],
          matches: ['CMC for biologics, FDA.', 'Regulatory CMC.'],
          misses: ['CMC Markets.', 'A CMC in the gel; CMC bathroom.'],
        },
      },
    },
    'FDA Regulations': {
      aka: ['FDA'],
      when: {
        FDA: {
          exact: true,
          unless: ['fda approved', 'fda approval', 'fda cleared'],
          matches: ['FDA and OSHA rules.', 'Knowledge of FDA.'],
          misses: ['Makes an FDA-approved lens.', 'An FDA approved drug.'],
        },
      },
    },
    'Investigational Product Accountability': {},
    'Observational Studies': {},
    'Investigator-Initiated Trials': {
      aka: ['IITs', 'IIS'],
      when: {
        IIS: {
          exact: true,
          near: ['investigator', 'medical', 'affairs', 'sponsored'],
          matches: ['Medical affairs review of IIS.', 'Investigator studies (IIS).'],
          misses: ['IIS on Windows.', 'Hosts apps in IIS.'],
        },
      },
    },
    'Medical Device Trials': {},
    'Investigational Device Exemption': {
      aka: ['IDE'],
      is: ['Medical Device Trials'],
      when: {
        IDE: {
          exact: true,
          near: ['device', '510(k)', 'pma', 'submission', 'iso'],
          unless: ['ide plugins'],
          matches: ['Device trials under an IDE.', 'FDA IDE and PMA.'],
          misses: ['Writes IDE plugins.', 'Uses an IDE such as Eclipse.'],
        },
      },
    },
    'EU MDR': { aka: ['EU Medical Device Regulation'] },
    'ISO 13485': {},
    'Software as a Medical Device': { aka: ['SaMD'] },
    'Design Controls': {},
    'Decentralized Trials': {
      aka: ['DCT'],
      when: {
        DCT: {
          exact: true,
          near: ['trial', 'clinical', 'decentralized', 'epro', 'ecoa', 'virtual'],
          matches: ['Clinical DCT, eConsent.', 'Hybrid trials (DCT).'],
          misses: ['The DCT in JPEG.', 'A DCT gearbox.'],
        },
      },
    },
    'Translational Research': {},
    'Evidence Synthesis': {},
  },
  certifications: {
    'Certified Clinical Research Professional': { aka: ['CCRP', 'SOCRA Certification'], by: 'SOCRA' },
    'ACRP Certification': {},
    'Certified Clinical Research Coordinator': { aka: ['CCRC'], is: ['ACRP Certification'] },
    'Certified Clinical Research Associate': { aka: ['CCRA'], is: ['ACRP Certification'] },
    'Certified Principal Investigator': { aka: ['ACRP-CPI'], is: ['ACRP Certification'] },
    'GCP Certification': {},
    'CITI Training': {
      aka: ['CITI'],
      by: 'CITI Program',
      when: {
        CITI: {
          exact: true,
          near: ['training', 'human', 'subject', 'gcp', 'research', 'irb'],
          unless: ['citi bank'],
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
          near: ['prim&r', 'human', 'ethics', 'compliance'],
          matches: ['IRB office, CIP preferred.', 'Research ethics, CIP.'],
          misses: ['CIP cleaning in dairies.', 'NERC CIP.'],
        },
      },
    },
    'Certified Clinical Data Manager': { aka: ['CCDM'], by: 'SCDM' },
    'Medical Writer Certified': { aka: ['MWC'] },
    'Editor in the Life Sciences': {},
    'RQA Membership': {
      aka: ['Research Quality Association', 'RQA'],
      when: {
        RQA: {
          exact: true,
          near: ['glp', 'auditor', 'qa', 'member', 'quality'],
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
          near: ['clinical', 'monitoring', 'trial', 'study', 'site', 'cro'],
          unless: ['cra compliance', 'cra officer'],
          matches: ['CRA with trial monitoring.', 'Clinical CRA.'],
          misses: ['Bank CRA compliance.', 'Pay the CRA in Canada.'],
        },
      },
    },
    'Clinical Research Coordinator': {
      aka: ['CRC'],
      when: {
        CRC: {
          exact: true,
          near: ['coordinator', 'site', 'subjects'],
          matches: ['CRC on oncology trials.', 'Study site CRC.'],
          misses: ['CRC checksums.', 'CRC screening colonoscopy.'],
        },
      },
    },
    'Clinical Trial Assistant': {
      aka: ['CTA'],
      when: {
        CTA: {
          exact: true,
          near: ['tmf', 'cro'],
          unless: ['cta button'],
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
          near: ['cro', 'sponsor'],
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
          near: ['investigator', 'grant', 'nih', 'lab', 'r01'],
          unless: ['raspberry pi', 'pi system', 'pi planning'],
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
