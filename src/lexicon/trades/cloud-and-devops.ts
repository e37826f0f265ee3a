import { defineTable } from '../define-table.ts'

export const cloudAndDevops = defineTable({
  trade: 'cloud-and-devops',
  cues: ['AWS', 'cloud', 'GCP', 'infrastructure', 'containers', 'Jenkins', 'observability', 'platform', 'engineer'],
  skills: {
    'Cloud Computing': {
      aka: ['Cloud', 'Cloud Technologies', 'Cloud Platforms', 'Cloud Services', 'Cloud Environments'],
      when: {
        Cloud: {
          exact: true,
          unless: ['st. cloud', 'saint cloud', 'point cloud'],
          near: ['computing', 'saas', 'architecture', 'security', 'services'],
          matches: ['Cloud and DevOps', 'Runs Azure and other Cloud tools'],
          misses: ['Our clinic in St. Cloud', 'Modelling with Point Cloud data'],
        },
      },
    },
    'Amazon Web Services': {
      aka: ['AWS', 'AWS Cloud'],
      is: ['Cloud Computing'],
      since: 2006,
      when: {
        AWS: {
          exact: true,
          unless: ['aws d17.1', 'aws certified welder', 'aws d1'],
          matches: ['Runs workloads in AWS', 'AWS or Azure'],
          misses: ['Welds to AWS D1.1', 'An AWS certified welder'],
        },
      },
    },
    'Microsoft Azure': { aka: ['Azure'], is: ['Cloud Computing'], since: 2010 },
    'Google Cloud Platform': {
      aka: ['GCP', 'Google Cloud'],
      is: ['Cloud Computing'],
      since: 2008,
      when: {
        GCP: {
          exact: true,
          near: ['bigquery', 'google', 'dataflow', 'sql', 'python'],
          unless: ['ich gcp', 'gcp guidelines'],
          matches: ['AWS, Azure or GCP', 'GCP with Terraform'],
          misses: ['Trained in ICH GCP', 'Trials run to GCP guidelines'],
        },
      },
    },
    'Oracle Cloud Infrastructure': {
      aka: ['OCI'],
      is: ['Cloud Computing'],
      since: 2016,
      when: {
        OCI: {
          exact: true,
          near: ['oracle'],
          matches: ['Oracle databases in OCI', 'AWS or OCI'],
          misses: ['OCI cards for returning Indians', 'Report gains through OCI'],
        },
      },
    },
    'IBM Cloud': { is: ['Cloud Computing'], since: 2014 },
    'Alibaba Cloud': { is: ['Cloud Computing'], since: 2009 },
    DigitalOcean: { is: ['Cloud Computing'], since: 2011 },
    Heroku: { is: ['Platform as a Service'], since: 2007 },
    Cloudflare: { since: 2009 },
    Netlify: { since: 2014 },
    OpenStack: { is: ['Cloud Computing'], since: 2010 },
    'Infrastructure as a Service': { aka: ['IaaS'], is: ['Cloud Computing'] },
    'Platform as a Service': { aka: ['PaaS'], is: ['Cloud Computing'] },
    'Software as a Service': {
      aka: ['SaaS'],
      when: {
        SaaS: {
          unless: ['saas fee'],
          matches: ['Five years in SaaS', 'SaaS products'],
          misses: ['Ski weeks in Saas Fee', 'Chalets at Saas-Fee'],
        },
      },
    },
    'Hybrid Cloud': { is: ['Cloud Computing'] },
    'Multi-Cloud': { is: ['Cloud Computing'] },
    'Public Cloud': { is: ['Cloud Computing'] },
    'Private Cloud': { is: ['Cloud Computing'] },
    'Cloud Architecture': { is: ['Cloud Computing'] },
    'Cloud Migration': { is: ['Cloud Computing'] },
    'Cloud-Native Development': { is: ['Cloud Computing'] },
    'Serverless Computing': { aka: ['Serverless'], is: ['Cloud Computing'] },
    'High Availability': {},
    'Fault Tolerance': {},
    'Auto Scaling': { aka: ['Autoscaling'] },
    'Load Balancing': {
      when: {
        'Load Balancing': {
          unless: ['electrical load balancing', 'phase load balancing'],
          matches: ['Load balancing with Nginx', 'DNS and load balancing'],
          misses: ['Electrical load balancing of panels', 'Three phase load balancing'],
        },
      },
    },
    'Amazon EC2': { aka: ['EC2'], is: ['Amazon Web Services'], since: 2006 },
    'Amazon S3': {
      aka: ['S3', 'AWS S3'],
      is: ['Amazon Web Services'],
      since: 2006,
      when: {
        S3: {
          exact: true,
          near: ['amazon', 'lambda', 'bucket', 'redshift', 'cloudfront'],
          matches: ['AWS (EC2, S3)', 'Stores files in S3 with Lambda'],
          misses: ['Heart sounds S1, S2 and S3', 'S3 staff officer'],
        },
      },
    },
    'AWS Lambda': {
      aka: ['Lambda'],
      is: ['Amazon Web Services', 'Serverless Computing'],
      since: 2014,
      when: {
        Lambda: {
          near: ['s3', 'serverless', 'gateway', 'step'],
          unless: ['lambda chi', 'alpha lambda'],
          matches: ['Lambda, S3 and DynamoDB', 'Serverless with Lambda'],
          misses: ['Alpha Lambda Delta member', 'Treasurer of Lambda Chi Alpha'],
        },
      },
    },
    'Amazon RDS': {
      aka: ['RDS', 'Relational Database Service'],
      is: ['Amazon Web Services'],
      since: 2009,
      when: {
        RDS: {
          exact: true,
          near: ['amazon', 's3', 'aurora', 'postgres', 'postgresql', 'lambda'],
          matches: ['EC2, RDS and S3', 'PostgreSQL on RDS'],
          misses: ['Newborns with RDS', 'RDS farms on Windows'],
        },
      },
    },
    'Amazon Aurora': { is: ['Amazon RDS'], since: 2014 },
    DynamoDB: { is: ['Amazon Web Services', 'NoSQL'], since: 2012 },
    'Amazon Redshift': {
      aka: ['Redshift'],
      is: ['Amazon Web Services', 'Data Warehousing'],
      since: 2012,
      when: {
        Redshift: {
          unless: ['redshift survey', 'photometric redshift', 'redshift renderer'],
          matches: ['Redshift and Snowflake', 'Loads data to Redshift'],
          misses: ['A photometric redshift survey', 'Renders in Cinema 4D with the Redshift renderer'],
        },
      },
    },
    'Amazon ECS': { is: ['Amazon Web Services', 'Containerization'], since: 2014 },
    'Amazon EKS': {
      aka: ['EKS', 'Elastic Kubernetes Service'],
      is: ['Amazon Web Services', 'Kubernetes'],
      since: 2018,
    },
    CloudFormation: { is: ['Amazon Web Services', 'Infrastructure as Code'], since: 2011 },
    'AWS CDK': { is: ['Amazon Web Services', 'Infrastructure as Code'], since: 2018 },
    CloudWatch: { is: ['Amazon Web Services', 'Monitoring and Observability'], since: 2009 },
    'Amazon SQS': { aka: ['SQS', 'Simple Queue Service'], is: ['Amazon Web Services', 'Message Queues'], since: 2006 },
    'Amazon SNS': { is: ['Amazon Web Services'], since: 2010 },
    'Amazon Kinesis': { is: ['Amazon Web Services', 'Stream Processing'], since: 2013 },
    'AWS Glue': { is: ['Amazon Web Services', 'ETL'], since: 2017 },
    'Amazon Athena': { is: ['Amazon Web Services', 'SQL'], since: 2016 },
    'Amazon EMR': { is: ['Amazon Web Services'], since: 2009 },
    'Amazon CloudFront': { is: ['Amazon Web Services', 'Content Delivery Network'], since: 2008 },
    'Amazon Route 53': { is: ['Amazon Web Services'] },
    'AWS IAM': { is: ['Amazon Web Services', 'Identity and Access Management'] },
    'Amazon VPC': { aka: ['AWS VPC'], is: ['Amazon Web Services', 'Virtual Private Cloud'] },
    'Virtual Private Cloud': {
      aka: ['VPC'],
      is: ['Cloud Computing'],
      when: {
        VPC: {
          exact: true,
          near: ['subnet', 'iam', 'networking'],
          matches: ['AWS networking: VPC, subnets', 'IAM, VPC'],
          misses: ['Joined VPC as office manager', 'VPC packaging of poultry'],
        },
      },
    },
    'Amazon API Gateway': { is: ['Amazon Web Services'] },
    'AWS Step Functions': { is: ['Amazon Web Services'] },
    'AWS Elastic Beanstalk': { is: ['Amazon Web Services'] },
    'AWS CodePipeline': { is: ['Amazon Web Services', 'CI/CD'] },
    'Amazon Connect': { is: ['Amazon Web Services'], since: 2017 },
    'Azure DevOps': { was: ['Visual Studio Team Services', 'VSTS'], is: ['CI/CD'], since: 2018 },
    'Azure Pipelines': { is: ['Azure DevOps'] },
    'Azure Functions': { is: ['Microsoft Azure', 'Serverless Computing'], since: 2016 },
    'Azure Data Factory': { is: ['Microsoft Azure', 'ETL'], since: 2015 },
    'Azure Kubernetes Service': {
      aka: ['AKS'],
      is: ['Microsoft Azure', 'Kubernetes'],
      since: 2017,
      when: {
        AKS: {
          exact: true,
          near: ['azure', 'kubernetes', 'helm'],
          matches: ['Kubernetes (AKS)', 'Azure and AKS'],
          misses: ['Maintains AKs and sidearms', 'AKS Trading LLC'],
        },
      },
    },
    'Azure App Service': { is: ['Microsoft Azure'] },
    'Azure Logic Apps': { is: ['Microsoft Azure'] },
    'Azure SQL Database': { is: ['Microsoft Azure', 'Microsoft SQL Server'] },
    'Azure Cosmos DB': { is: ['Microsoft Azure', 'NoSQL'], since: 2017 },
    'Azure Synapse Analytics': {
      was: ['Azure SQL Data Warehouse'],
      is: ['Microsoft Azure', 'Data Warehousing'],
      since: 2019,
    },
    'Azure Resource Manager': { is: ['Microsoft Azure', 'Infrastructure as Code'] },
    'Azure Bicep': { is: ['Microsoft Azure', 'Infrastructure as Code'], since: 2020 },
    'Microsoft Entra ID': {
      was: ['Azure Active Directory', 'Azure AD', 'AAD'],
      is: ['Identity and Access Management'],
      since: 2010,
      when: {
        AAD: {
          exact: true,
          near: ['azure', 'intune', 'microsoft', 'sso', 'active', 'm365'],
          matches: ['Intune and AAD', 'Azure identity in AAD'],
          misses: ['Rated AAD at school', 'AAD meeting for dermatologists'],
        },
      },
    },
    'Azure Monitor': { is: ['Microsoft Azure', 'Monitoring and Observability'] },
    'Azure Service Bus': { is: ['Microsoft Azure', 'Message Queues'] },
    'Azure Virtual Desktop': {
      aka: ['AVD'],
      was: ['Windows Virtual Desktop'],
      is: ['Microsoft Azure'],
      since: 2019,
      when: {
        AVD: {
          exact: true,
          near: ['azure', 'citrix', 'windows', 'microsoft', 'intune', 'virtual'],
          matches: ['Citrix or AVD', 'Azure AVD hosts'],
          misses: ['A vehicle with AVD brakes', 'AVD for implants'],
        },
      },
    },
    'Google Kubernetes Engine': { aka: ['GKE'], is: ['Google Cloud Platform', 'Kubernetes'], since: 2015 },
    'Google Compute Engine': {
      aka: ['GCE'],
      is: ['Google Cloud Platform'],
      since: 2012,
      when: {
        GCE: {
          exact: true,
          near: ['google', 'bigquery', 'compute'],
          matches: ['GCP (GCE, GKE)', 'Google GCE'],
          misses: ['Five GCE passes', 'GCE A level in art'],
        },
      },
    },
    'Google Cloud Functions': { is: ['Google Cloud Platform', 'Serverless Computing'] },
    'Google Cloud Run': { is: ['Google Cloud Platform', 'Serverless Computing'], since: 2019 },
    'Google Cloud Pub/Sub': { is: ['Google Cloud Platform', 'Message Queues'] },
    'Google Cloud Dataflow': { is: ['Google Cloud Platform', 'Stream Processing'] },
    Firebase: { is: ['Google Cloud Platform'], since: 2011 },
    Supabase: { is: ['PostgreSQL'], since: 2020 },
    DevOps: {},
    DevSecOps: { is: ['DevOps'] },
    'Platform Engineering': {},
    'Site Reliability Engineering': {
      aka: ['SRE Practices', 'SRE'],
      when: {
        SRE: {
          exact: true,
          near: ['devops', 'reliability', 'slo', 'incident'],
          matches: ['SRE and DevOps', 'SRE with SLOs'],
          misses: ['SRE teacher in NSW', 'SRE Chennai campus'],
        },
      },
    },
    'CI/CD': {
      aka: [
        'CICD',
        'Continuous Integration and Continuous Delivery',
        'Continuous Integration and Delivery',
        'CI/CD Pipelines',
        'Deployment Pipelines',
      ],
      is: ['Continuous Integration', 'Continuous Delivery'],
    },
    'Continuous Integration': {
      aka: ['CI'],
      when: {
        CI: {
          exact: true,
          near: [
            'cd',
            'pipeline',
            'pipelines',
            'jenkins',
            'build',
            'builds',
            'deploy',
            'deployment',
            'automation',
            'tests',
          ],
          matches: ['CI pipelines in Jenkins.'],
          misses: ['CI meetings on infection control.'],
        },
      },
    },
    'Continuous Delivery': {},
    'Continuous Deployment': { is: ['Continuous Delivery'] },
    'Infrastructure as Code': { aka: ['IaC'] },
    GitOps: { is: ['DevOps'], since: 2017 },
    'Build Automation': {},
    Jenkins: {
      is: ['CI/CD'],
      since: 2011,
      when: {
        Jenkins: {
          unless: ['mr jenkins', 'ms jenkins', 'mrs jenkins', 'dr jenkins'],
          matches: ['Builds in Jenkins', 'CI with Jenkins'],
          misses: ['Apply to Mr Jenkins', 'Assistant to Dr Jenkins'],
        },
      },
    },
    'GitHub Actions': { is: ['CI/CD', 'GitHub'], since: 2018 },
    'GitLab CI': { is: ['CI/CD', 'GitLab'] },
    CircleCI: { is: ['CI/CD'], since: 2011 },
    'Travis CI': { is: ['CI/CD'], since: 2011 },
    TeamCity: { is: ['CI/CD'], since: 2006 },
    Bamboo: {
      is: ['CI/CD'],
      since: 2007,
      when: {
        Bamboo: {
          near: ['jira', 'bitbucket', 'atlassian', 'ci', 'pipelines'],
          matches: ['CI in Bamboo', 'Jenkins or Bamboo'],
          misses: ['Bamboo flooring', 'Fibre from bamboo and hemp'],
        },
      },
    },
    'Octopus Deploy': { is: ['Continuous Delivery'] },
    'Argo CD': { is: ['GitOps'], since: 2018 },
    'Flux CD': { is: ['GitOps'] },
    Spinnaker: {
      is: ['Continuous Delivery'],
      since: 2015,
      when: {
        Spinnaker: {
          near: ['deployment', 'netflix', 'argo', 'pipelines'],
          matches: ['Kubernetes deployment by Spinnaker', 'Jenkins, Spinnaker'],
          misses: ['Hoists the spinnaker', 'Spinnaker Tower guide'],
        },
      },
    },
    Docker: { is: ['Containerization'], since: 2013 },
    'Docker Compose': { is: ['Docker'], since: 2014 },
    'Docker Swarm': { is: ['Docker', 'Container Orchestration'] },
    Podman: { is: ['Containerization'], since: 2018 },
    Containerization: { aka: ['Container Technologies'] },
    'Container Orchestration': { is: ['Containerization'] },
    Kubernetes: { aka: ['K8s'], is: ['Container Orchestration'], since: 2014 },
    Helm: {
      is: ['Kubernetes'],
      since: 2016,
      when: {
        Helm: {
          exact: true,
          near: ['kubernetes', 'docker', 'argo', 'argocd', 'charts'],
          matches: ['Kubernetes and Helm', 'Docker, Helm'],
          misses: ['Captain at the Helm', 'Helm and rudder checks'],
        },
      },
    },
    Kustomize: { is: ['Kubernetes'] },
    OpenShift: { is: ['Kubernetes'], since: 2011 },
    Rancher: {
      is: ['Kubernetes'],
      since: 2014,
      when: {
        Rancher: {
          near: ['kubernetes', 'suse', 'cluster'],
          matches: ['Rancher clusters', 'Kubernetes with Rancher'],
          misses: ['A cattle rancher', 'Rancher and farm hand'],
        },
      },
    },
    Istio: { is: ['Service Mesh'], since: 2017 },
    Linkerd: { is: ['Service Mesh'], since: 2016 },
    'Service Mesh': {},
    'API Gateway': {},
    Kong: {
      is: ['API Gateway'],
      when: {
        Kong: {
          exact: true,
          near: ['api', 'gateway', 'nginx', 'apigee'],
          unless: ['hong kong', 'king kong'],
          matches: ['API gateway (Kong)', 'Kong or Apigee'],
          misses: ['Offices in Hong Kong with API teams', 'Built King Kong sets'],
        },
      },
    },
    Apigee: { is: ['API Gateway'] },
    Terraform: { is: ['Infrastructure as Code'], since: 2014 },
    OpenTofu: { is: ['Infrastructure as Code'], since: 2023 },
    Terragrunt: { is: ['Terraform'] },
    Pulumi: { is: ['Infrastructure as Code'], since: 2018 },
    Ansible: { is: ['Configuration Management'], since: 2012 },
    Chef: {
      is: ['Configuration Management'],
      since: 2009,
      when: {
        Chef: {
          exact: true,
          near: ['ansible', 'automation', 'configuration', 'linux'],
          unless: ['sous chef', 'head chef'],
          matches: ['Ansible, Chef or Terraform', 'DevOps tools: Chef, Jenkins'],
          misses: ['Head Chef wanted', 'Reports to the Chef'],
        },
      },
    },
    Puppet: {
      is: ['Configuration Management'],
      since: 2005,
      when: {
        Puppet: {
          exact: true,
          near: ['ansible', 'automation', 'configuration', 'linux'],
          unless: ['puppet show', 'puppet theatre'],
          matches: ['Ansible or Puppet', 'Linux with Puppet'],
          misses: ['Puppet show for children', 'A Puppet theatre'],
        },
      },
    },
    SaltStack: { is: ['Configuration Management'], since: 2011 },
    Packer: {
      is: ['Infrastructure as Code'],
      since: 2013,
      when: {
        Packer: {
          exact: true,
          near: ['terraform', 'hashicorp', 'ami', 'vagrant', 'vault', 'images'],
          matches: ['Terraform and Packer', 'Packer images for Vagrant'],
          misses: ['Packer on nights', 'Picker Packer wanted'],
        },
      },
    },
    Vagrant: {
      since: 2010,
      when: {
        Vagrant: {
          near: ['docker', 'virtualbox', 'puppet', 'packer', 'chef', 'vm', 'vms'],
          matches: ['Docker and Vagrant', 'Vagrant VMs'],
          misses: ['A vagrant life', 'Vagrant populations in the city'],
        },
      },
    },
    'HashiCorp Vault': { is: ['Secrets Management'], since: 2015 },
    'Azure Key Vault': { is: ['Secrets Management', 'Microsoft Azure'] },
    'Secrets Management': {},
    'HashiCorp Consul': { since: 2014 },
    'HashiCorp Nomad': { is: ['Container Orchestration'] },
    JFrog: {},
    Artifactory: { is: ['JFrog'] },
    'Monitoring and Observability': { aka: ['Observability'] },
    'Application Performance Monitoring': { is: ['Monitoring and Observability'] },
    'Distributed Tracing': { is: ['Monitoring and Observability'] },
    Prometheus: {
      is: ['Monitoring and Observability'],
      since: 2012,
      when: {
        Prometheus: {
          near: ['grafana', 'monitoring', 'alertmanager', 'metrics', 'elk'],
          matches: ['Prometheus and Grafana', 'Monitoring with Prometheus'],
          misses: ['Prometheus Books, editor', 'Read Prometheus Bound'],
        },
      },
    },
    Grafana: { is: ['Monitoring and Observability'], since: 2014 },
    Datadog: { is: ['Monitoring and Observability'], since: 2010 },
    'New Relic': { is: ['Application Performance Monitoring'], since: 2008 },
    Dynatrace: { is: ['Application Performance Monitoring'] },
    AppDynamics: { is: ['Application Performance Monitoring'], since: 2008 },
    Splunk: { is: ['Log Management'], since: 2003 },
    'ELK Stack': {
      aka: ['Elasticsearch, Logstash and Kibana', 'ELK', 'Elastic Stack'],
      is: ['Elasticsearch', 'Logstash', 'Kibana'],
      when: {
        ELK: {
          exact: true,
          near: ['kibana', 'logstash', 'elasticsearch', 'grafana', 'splunk', 'logging'],
          matches: ['Logging with ELK', 'Grafana, ELK'],
          misses: ['ELK Grove office', 'Hunts deer and elk'],
        },
      },
    },
    Logstash: { is: ['Log Management'] },
    Kibana: { since: 2013 },
    Fluentd: { is: ['Log Management'] },
    Graylog: { is: ['Log Management'] },
    'Log Management': {},
    OpenTelemetry: { aka: ['OTel'], is: ['Monitoring and Observability'], since: 2019 },
    Jaeger: {
      is: ['Distributed Tracing'],
      when: {
        Jaeger: {
          near: ['tracing', 'prometheus', 'zipkin'],
          matches: ['Tracing in Jaeger', 'Prometheus and Jaeger'],
          misses: ['Jaeger store assistant', 'Menswear at Jaeger'],
        },
      },
    },
    Nagios: { is: ['Monitoring and Observability'], since: 1999 },
    Zabbix: { is: ['Monitoring and Observability'], since: 2001 },
    PagerDuty: {},
    Sentry: {
      is: ['Monitoring and Observability'],
      when: {
        Sentry: {
          exact: true,
          near: ['datadog', 'error', 'monitoring', 'logging', 'crashlytics'],
          unless: ['sentry insurance', 'sentry duty'],
          matches: ['Error tracking in Sentry', 'Datadog and Sentry'],
          misses: ['Stood Sentry duty', 'Claims at Sentry Insurance'],
        },
      },
    },
    'Incident Management': {},
    'Root Cause Analysis': {
      aka: ['RCA', 'Root-Cause Analyses'],
      when: {
        RCA: {
          exact: true,
          unless: ['rca cables', 'rca cable', 'rca records'],
          matches: ['Leads RCA after outages', 'RCA and corrective action'],
          misses: ['Solders RCA cables', 'Signed to RCA Records'],
        },
      },
    },
    RCCA: { aka: ['Root Cause Corrective Action'], is: ['Root Cause Analysis'] },
    'Service Level Objectives': {
      aka: ['SLO'],
      when: {
        SLO: {
          unless: ['slo county', 'slo, ca'],
          near: ['sli', 'sla', 'reliability', 'error', 'service'],
          matches: ['Defines SLOs and SLIs', 'Reliability by SLO'],
          misses: ['Homes in SLO County', 'Works in SLO, CA'],
        },
      },
    },
    'Chaos Engineering': { is: ['Site Reliability Engineering'] },
    'Capacity Planning': {},
    'Content Delivery Network': {
      aka: ['CDN'],
      when: {
        CDN: {
          exact: true,
          unless: ['cdn dollars'],
          near: ['cloudfront', 'dns', 'web', 'caching', 'streaming'],
          matches: ['CDN and DNS', 'Web caching by CDN'],
          misses: ['Salary in CDN dollars for web staff', 'CDN and US tax'],
        },
      },
    },
    Akamai: { is: ['Content Delivery Network'], since: 1998 },
    'Edge Computing': {},
    'AWS Outposts': { is: ['Amazon Web Services'] },
    etcd: { is: ['Kubernetes'] },
    HAProxy: { is: ['Load Balancing'] },
    'F5 BIG-IP': { is: ['Load Balancing'] },
    'F5 LTM': { is: ['F5 BIG-IP'] },
    Traefik: { is: ['Load Balancing'] },
    Ceph: {},
    'AWS Well-Architected Framework': { is: ['Amazon Web Services'] },
    'Landing Zones': {
      when: {
        'Landing Zones': {
          near: ['governance'],
          unless: ['helicopter landing zones', 'helicopter landing zone'],
          matches: ['Landing zones in AWS', 'Governance of landing zones in Azure'],
          misses: ['Marks helicopter landing zones', 'Secures landing zones under fire'],
        },
      },
    },
    MLOps: { aka: ['Machine Learning Operations'], is: ['DevOps', 'Machine Learning'] },
  },
  certifications: {
    'AWS Certified Cloud Practitioner': { aka: ['CLF-C02', 'AWS Cloud Practitioner'], is: ['AWS Certification'] },
    'AWS Certified Solutions Architect – Associate': {
      aka: ['SAA-C03', 'AWS SAA'],
      is: ['AWS Certification'],
    },
    'AWS Certified Solutions Architect – Professional': {
      aka: ['SAP-C02'],
      is: ['AWS Certified Solutions Architect – Associate'],
    },
    'AWS Certified Developer – Associate': { aka: ['DVA-C02'], is: ['AWS Certification'] },
    'AWS Certified DevOps Engineer': {
      aka: ['DOP-C02'],
      is: ['AWS Certification', 'DevOps'],
    },
    'AWS Certified Security – Specialty': { is: ['AWS Certification'] },
    'AWS Certified Machine Learning': { is: ['AWS Certification', 'Machine Learning'] },
    'AWS Certification': {
      is: ['Amazon Web Services'],
      when: {
        'AWS Certification': {
          unless: ['aws certification for welders', 'aws certification in welding'],
          matches: ['AWS certification preferred', 'Hold an AWS certification'],
          misses: ['Holds AWS certification in welding', 'AWS certification for welders'],
        },
      },
    },
    'Microsoft Certified: Azure Fundamentals': { aka: ['AZ-900'], is: ['Azure Certification'] },
    'Microsoft Certified: Azure Administrator Associate': {
      aka: ['AZ-104', 'AZ-103', 'Azure Administrator Associate'],
      is: ['Azure Certification'],
    },
    'Microsoft Certified: Azure Developer Associate': { aka: ['AZ-204'], is: ['Azure Certification'] },
    'Microsoft Certified: Azure Solutions Architect Expert': {
      aka: ['AZ-305', 'Azure Solutions Architect Expert'],
      is: ['Azure Certification'],
    },
    'Microsoft Certified: DevOps Engineer Expert': {
      aka: ['AZ-400'],
      is: ['Azure Certification', 'DevOps'],
    },
    'Microsoft Certified: Azure Security Engineer Associate': {
      aka: ['AZ-500'],
      is: ['Azure Certification'],
    },
    'Microsoft Certified: Azure Network Engineer Associate': {
      aka: ['AZ-700'],
      is: ['Azure Certification'],
    },
    'Microsoft Certified: Azure Data Engineer Associate': {
      aka: ['DP-203', 'Azure Data Engineer Associate'],
      is: ['Azure Certification'],
    },
    'Azure Certification': { is: ['Microsoft Azure'] },
    'Google Associate Cloud Engineer': { is: ['Google Cloud Platform'] },
    'Google Professional Data Engineer': { is: ['Google Cloud Platform'] },
    'Certified Kubernetes Administrator': {
      aka: ['CKA'],
      is: ['Kubernetes'],
      when: {
        CKA: {
          exact: true,
          near: ['ckad', 'cks', 'cncf', 'certification', 'certified'],
          matches: ['CKA or CKAD', 'Kubernetes certification (CKA)'],
          misses: ['CKA Logistics GmbH', 'Elevated CKA in the chart'],
        },
      },
    },
    'Certified Kubernetes Application Developer': {
      aka: ['CKAD'],
      is: ['Kubernetes'],
    },
    'Certified Kubernetes Security Specialist': {
      aka: ['CKS'],
      is: ['Kubernetes'],
      when: {
        CKS: {
          exact: true,
          near: ['kubernetes', 'cka', 'cncf', 'certified'],
          matches: ['CKA and CKS', 'Kubernetes CKS'],
          misses: ['CKS guidance for GPs', 'CKS summaries by NICE'],
        },
      },
    },
    'HashiCorp Certified: Terraform Associate': { is: ['Terraform'] },
    'DevOps Foundation': { aka: ['DOFD'], is: ['DevOps'] },
    'CompTIA Cloud+': { is: ['Cloud Computing'] },
    'Certified Cloud Security Professional': {
      aka: ['CCSP', 'ISC2 CCSP'],
      when: {
        CCSP: {
          exact: true,
          matches: ['CISSP or CCSP', 'Holds CCSP'],
          misses: ['Certified Chiropractic Sports Physician (Ccsp)', 'ccsp cable'],
        },
      },
    },
    'Red Hat Certified Specialist in OpenShift Administration': { aka: ['EX280'], is: ['OpenShift'] },
  },
  titles: {
    'DevOps Engineer': {},
    'DevSecOps Engineer': { is: ['DevOps Engineer'] },
    'Site Reliability Engineer': {},
    'Platform Engineer': {},
    'Cloud Engineer': {},
    'Cloud Architect': { is: ['Solutions Architect'] },
    'Cloud Administrator': {},
    'Cloud Developer': {},
    'Cloud Consultant': {},
    'Cloud Security Engineer': {},
    'Infrastructure Engineer': {},
    'Infrastructure Architect': {},
    'Build Engineer': {
      when: {
        'Build Engineer': {
          unless: ['design build engineer', 'aircraft build engineer', 'engine build engineer'],
          matches: ['Build engineer for CI', 'Senior build engineer'],
          misses: ['Design-build engineer for highways', 'Engine build engineer'],
        },
      },
    },
    'Incident Manager': {},
  },
})
