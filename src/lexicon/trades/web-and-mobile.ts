import { defineTable } from '../define-table.ts'

export const webAndMobile = defineTable({
  trade: 'web-and-mobile',
  cues: [
    'React',
    'JavaScript',
    'TypeScript',
    'Node',
    'Angular',
    'web',
    'CSS',
    'Vue',
    'SPA',
    'developer',
    'framework',
    'iOS',
    'mobile',
    'Jest',
  ],
  skills: {
    'Web Development': { aka: ['Web Programming', 'Web Applications'], is: ['Software Development'] },
    'Front-End Development': {
      aka: ['Frontend', 'Front-End', 'UI Development'],
      is: ['Web Development'],
      when: {
        'Front-End': {
          near: ['back-end', 'backend', 'ui', 'engineer', 'software'],
          unless: ['front-end loader', 'front-end loaders', 'front end supervisor'],
          matches: ['Front-end work in React', 'Back-end and front-end software'],
          misses: ['Drives a front-end loader', 'Front end supervisor at the tills'],
        },
      },
    },
    HTML: { aka: ['HTML5'], since: 1993 },
    CSS: {
      aka: ['CSS3', 'Cascading Style Sheets'],
      since: 1996,
      when: {
        CSS: {
          exact: true,
          unless: ['css profile', 'css corp', 'cardiac sodium'],
          matches: ['CSS layouts', 'Modern CSS'],
          misses: ['Files the CSS profile', 'css lower case'],
        },
      },
    },
    Sass: {
      aka: ['SCSS'],
      is: ['CSS'],
      since: 2006,
      when: {
        Sass: {
          near: ['less', 'webpack', 'bootstrap', 'tailwind'],
          unless: ['full of sass'],
          matches: ['CSS and Sass', 'Sass, Webpack'],
          misses: ['Full of sass', 'Humour with sass'],
        },
      },
    },
    'Less CSS': { is: ['CSS'] },
    'Tailwind CSS': { aka: ['Tailwind'], is: ['CSS'], since: 2017 },
    Bootstrap: {
      is: ['CSS'],
      since: 2011,
      when: {
        Bootstrap: {
          near: ['html', 'jquery', 'php', 'sass', 'tailwind', 'responsive'],
          unless: ['bootstrap a', 'bootstrap new', 'to bootstrap', 'bootstrap sampling'],
          matches: ['HTML with Bootstrap', 'jQuery and Bootstrap'],
          misses: ['Able to bootstrap a web team', 'Bootstrap sampling'],
        },
      },
    },
    'Responsive Design': { aka: ['RWD', 'Responsive Web Design'] },
    'Web Accessibility': { aka: ['a11y', 'Digital Accessibility'] },
    WCAG: { aka: ['Web Content Accessibility Guidelines'], is: ['Web Accessibility'] },
    'Progressive Web Apps': { aka: ['PWA'], since: 2015 },
    'Single-Page Applications': {},
    AJAX: {
      is: ['JavaScript'],
      when: {
        AJAX: {
          unless: ['ajax, ontario', 'ajax, on', 'ajax amsterdam'],
          near: ['jquery', 'json', 'php', 'xml', 'asp.net', 'java'],
          matches: ['jQuery and AJAX', 'AJAX with JSON'],
          misses: ['Our store in Ajax, ON', 'Plays for Ajax Amsterdam'],
        },
      },
    },
    DOM: {
      aka: ['Document Object Model'],
      when: {
        DOM: {
          exact: true,
          near: ['html'],
          matches: ['JavaScript and the DOM', 'Knows HTML, the DOM'],
          misses: ['Dom Perignon', 'Low DOM homes'],
        },
      },
    },
    React: {
      aka: ['React.js', 'ReactJS'],
      is: ['JavaScript'],
      since: 2013,
      when: {
        React: {
          exact: true,
          unless: ['react to', 'react quickly', 'react and respond'],
          matches: ['Builds in React', 'React and Redux'],
          misses: ['React to alarms', 'Must react fast'],
        },
      },
    },
    'Next.js': { aka: ['NextJS'], is: ['React'], since: 2016 },
    Redux: { is: ['JavaScript'], since: 2015 },
    Remix: {
      is: ['React'],
      since: 2021,
      when: {
        Remix: {
          exact: true,
          near: ['javascript'],
          matches: ['React, Remix', 'Next.js or Remix for web'],
          misses: ['DJ Remix of songs', 'The Remix album'],
        },
      },
    },
    Gatsby: {
      is: ['React'],
      since: 2015,
      when: {
        Gatsby: {
          near: ['graphql', 'netlify'],
          unless: ['great gatsby'],
          matches: ['React and Gatsby', 'Gatsby, GraphQL'],
          misses: ['Teaches The Great Gatsby', 'Gatsby Foundation'],
        },
      },
    },
    Angular: {
      is: ['TypeScript'],
      since: 2016,
      when: {
        Angular: {
          exact: true,
          unless: ['angular momentum', 'angular velocity', 'angular cheilitis', 'angular contact'],
          matches: ['Angular front ends', 'C# and Angular'],
          misses: ['Angular momentum', 'Angular contact bearings'],
        },
      },
    },
    AngularJS: { aka: ['Angular.js'], is: ['JavaScript'], since: 2010 },
    RxJS: { is: ['JavaScript', 'Reactive Programming'] },
    'Vue.js': {
      aka: ['Vue', 'VueJS'],
      is: ['JavaScript'],
      since: 2014,
      when: {
        Vue: {
          exact: true,
          unless: ['vue cinema', 'bella vue', 'vue pacs'],
          matches: ['React or Vue', 'Vue components'],
          misses: ['Carestream Vue PACS', 'Staff at Vue Cinema'],
        },
      },
    },
    Nuxt: { is: ['Vue.js'], since: 2016 },
    Svelte: { is: ['JavaScript'], since: 2016 },
    'Ember.js': { is: ['JavaScript'], since: 2011 },
    'Backbone.js': { is: ['JavaScript'], since: 2010 },
    jQuery: { is: ['JavaScript'], since: 2006 },
    'D3.js': { aka: ['D3JS'], is: ['JavaScript', 'Data Visualization'], since: 2011 },
    'Three.js': { is: ['JavaScript'], since: 2010 },
    WebGL: { is: ['JavaScript'], since: 2011 },
    'Ext JS': { is: ['JavaScript'] },
    'Alpine.js': { is: ['JavaScript'], since: 2019 },
    htmx: { is: ['HTML'], since: 2020 },
    Storybook: {
      when: {
        Storybook: {
          near: ['figma', 'components', 'design', 'cypress'],
          unless: ['storybook ending', 'storybook characters'],
          matches: ['Components in Storybook', 'React and Storybook'],
          misses: ['A storybook ending', 'Storybook hour'],
        },
      },
    },
    Webpack: { is: ['JavaScript'], since: 2012 },
    Vite: {
      is: ['JavaScript'],
      since: 2020,
      when: {
        Vite: {
          near: ['webpack'],
          unless: ['aussi vite'],
          matches: ['Webpack or Vite', 'React with Vite'],
          misses: ['Parlez plus vite', 'Venez vite'],
        },
      },
    },
    Babel: {
      is: ['JavaScript'],
      when: {
        Babel: {
          exact: true,
          near: ['webpack', 'gulp'],
          unless: ['tower of babel'],
          matches: ['Webpack and Babel', 'Babel for JavaScript'],
          misses: ['Tower of Babel', 'Babel Street'],
        },
      },
    },
    Gulp: {
      is: ['JavaScript'],
      when: {
        Gulp: {
          near: ['grunt', 'webpack', 'npm', 'sass'],
          matches: ['Gulp and Webpack', 'npm, Gulp'],
          misses: ['Drinks in one gulp', 'A gulp of air'],
        },
      },
    },
    ESLint: { is: ['JavaScript'] },
    Yarn: {
      is: ['JavaScript'],
      since: 2016,
      when: {
        Yarn: {
          near: ['npm', 'webpack', 'babel'],
          matches: ['npm or Yarn', 'Webpack and Yarn'],
          misses: ['Knits with wool yarn', 'Spins yarn in the mill'],
        },
      },
    },
    Jest: {
      is: ['JavaScript', 'Unit Testing'],
      since: 2014,
      when: {
        Jest: {
          exact: true,
          near: ['mocha', 'cypress', 'tests', 'testing', 'unit'],
          matches: ['Unit tests in Jest', 'Jest and Cypress'],
          misses: ['Said in Jest', 'A book named Infinite Jest'],
        },
      },
    },
    Vitest: { is: ['JavaScript', 'Unit Testing'], since: 2021 },
    'React Testing Library': { is: ['React', 'Unit Testing'] },
    Mocha: {
      is: ['JavaScript', 'Unit Testing'],
      when: {
        Mocha: {
          near: ['chai', 'tests', 'testing', 'jasmine', 'sinon'],
          unless: ['mocha latte', 'iced mocha'],
          matches: ['Mocha and Jest tests', 'Node tests in Mocha'],
          misses: ['Serves latte, mocha', 'An iced mocha'],
        },
      },
    },
    Jasmine: {
      is: ['JavaScript', 'Unit Testing'],
      when: {
        Jasmine: {
          near: ['karma', 'mocha', 'protractor', 'unit', 'testing'],
          unless: ['princess jasmine', 'jasmine rice'],
          matches: ['Karma and Jasmine', 'Jasmine for Angular'],
          misses: ['Jasmine rice', 'Contact Jasmine'],
        },
      },
    },
    Karma: {
      is: ['JavaScript', 'Unit Testing'],
      when: {
        Karma: {
          near: ['jasmine', 'protractor', 'mocha', 'unit'],
          unless: ['good karma', 'karma group'],
          matches: ['Jasmine, Karma', 'Angular tests in Karma'],
          misses: ['Good karma', 'Staff at Karma Group'],
        },
      },
    },
    'Node.js': {
      aka: ['NodeJS', 'Node'],
      is: ['JavaScript'],
      since: 2009,
      when: {
        Node: {
          exact: true,
          near: ['mongodb', 'backend', 'npm', 'php', 'graphql'],
          unless: ['sentinel node', 'lymph node', 'node biopsy'],
          matches: ['TypeScript on Node', 'Python or Node'],
          misses: ['Sentinel Node biopsy', 'A network Node fails'],
        },
      },
    },
    'Express.js': {
      aka: ['ExpressJS', 'Express'],
      is: ['Node.js'],
      since: 2010,
      when: {
        Express: {
          exact: true,
          near: ['mongodb', 'rest', 'nest', 'api'],
          unless: ['american express', 'holiday inn express', 'express entry'],
          matches: ['Node and Express', 'Express and MongoDB'],
          misses: ['Card from American Express', 'Through Express Entry'],
        },
      },
    },
    NestJS: { is: ['Node.js'], since: 2017 },
    Fastify: { is: ['Node.js'], since: 2016 },
    Deno: {
      is: ['JavaScript'],
      since: 2018,
      when: {
        Deno: {
          exact: true,
          near: ['bun', 'rust'],
          matches: ['Node.js or Deno', 'TypeScript on Deno'],
          misses: ['Ask for Deno', 'Deno Group'],
        },
      },
    },
    'Socket.IO': { is: ['WebSockets', 'Node.js'] },
    'MEAN Stack': {
      aka: ['MEAN'],
      is: ['Angular', 'Node.js', 'MongoDB'],
      when: {
        MEAN: {
          exact: true,
          near: ['mern', 'stack', 'lamp', 'mongodb'],
          matches: ['MEAN or MERN stack', 'Angular and MEAN'],
          misses: ['THIS DOES MEAN WORK', 'The MEAN of scores'],
        },
      },
    },
    'MERN Stack': { aka: ['MERN'], is: ['React', 'Node.js', 'MongoDB'] },
    'LAMP Stack': {
      aka: ['LAMP', 'Linux, Apache, MySQL, PHP'],
      is: ['PHP', 'MySQL', 'Linux'],
      when: {
        LAMP: {
          exact: true,
          near: ['php', 'mysql', 'linux', 'stack', 'mean'],
          unless: ['lamp assay', 'rt-lamp'],
          matches: ['LAMP with PHP', 'Linux, LAMP'],
          misses: ['RT-LAMP assay', 'Slit LAMP exam'],
        },
      },
    },
    'Content Management Systems': {
      aka: ['CMS'],
      when: {
        CMS: {
          exact: true,
          unless: ['cms regulations', 'cms guidelines', 'cms-1500'],
          near: ['website', 'content', 'editing', 'seo', 'digital'],
          matches: ['Edits web pages in a CMS', 'CMS and SEO'],
          misses: ['Meets CMS regulations', 'CMS-1500 web claims'],
        },
      },
    },
    WordPress: { is: ['Content Management Systems'], since: 2003 },
    Elementor: { is: ['WordPress'] },
    WooCommerce: { is: ['WordPress', 'E-Commerce Platforms'] },
    Drupal: { is: ['Content Management Systems'], since: 2001 },
    Joomla: { is: ['Content Management Systems'], since: 2005 },
    Umbraco: { is: ['Content Management Systems', '.NET'] },
    Sitecore: { is: ['Content Management Systems'] },
    'Adobe Experience Manager': { aka: ['AEM'], was: ['Adobe CQ5'], is: ['Content Management Systems'] },
    Contentful: { is: ['Content Management Systems'] },
    Sanity: {
      is: ['Content Management Systems'],
      when: {
        Sanity: {
          exact: true,
          near: ['cms', 'headless', 'next.js', 'graphql'],
          unless: ['sanity testing', 'sanity checks', 'sanity check'],
          matches: ['Headless CMS such as Sanity', 'Sanity with Next.js'],
          misses: ['Sanity checks', 'Keep your Sanity'],
        },
      },
    },
    Strapi: { is: ['Content Management Systems'] },
    Kentico: { is: ['Content Management Systems'] },
    Optimizely: { is: ['A/B Testing'] },
    'Optimizely CMS': { aka: ['Episerver'], is: ['Content Management Systems'] },
    Webflow: { is: ['Web Development'], since: 2013 },
    Squarespace: { since: 2003 },
    Wix: { since: 2006 },
    'E-Commerce Platforms': {},
    Shopify: { is: ['E-Commerce Platforms'], since: 2006 },
    Magento: { aka: ['Adobe Commerce'], is: ['E-Commerce Platforms'], since: 2008 },
    BigCommerce: { is: ['E-Commerce Platforms'] },
    'Salesforce Commerce Cloud': { aka: ['SFCC'], was: ['Demandware'], is: ['E-Commerce Platforms'] },
    'SAP Commerce Cloud': { was: ['SAP Hybris', 'Hybris'], is: ['E-Commerce Platforms'] },
    Prestashop: { is: ['E-Commerce Platforms'] },
    'Stripe API': { is: ['Payment Gateways'] },
    'Website Maintenance': {},
    'Web Content Management': {},
    'Web Hosting': {},
    cPanel: { is: ['Web Hosting'] },
    'OAuth 2.0': { aka: ['OAuth', 'OAuth2'], since: 2010 },
    'JSON Web Tokens': { aka: ['JWT'], since: 2010 },
    'Micro Frontends': {},
    'Server-Side Rendering': {},
    'Mobile Development': { aka: ['Mobile Applications', 'Mobile App Development'], is: ['Software Development'] },
    'iOS Development': {
      aka: ['iOS'],
      is: ['Mobile Development'],
      when: {
        iOS: {
          unless: ['cisco ios', 'ios-xe', 'ios xr'],
          matches: ['Ships apps for iOS', 'Android and iOS'],
          misses: ['Routers on Cisco IOS', 'Switches with IOS-XE'],
        },
      },
    },
    'Android Development': { aka: ['Android'], is: ['Mobile Development'] },
    SwiftUI: { is: ['Swift', 'iOS Development'], since: 2019 },
    UIKit: { is: ['iOS Development'] },
    'Core Data': {
      is: ['iOS Development'],
      when: {
        'Core Data': {
          exact: true,
          near: ['swift', 'objective-c'],
          matches: ['iOS with Core Data', 'Swift and Core Data'],
          misses: ['Logs Core Data from wells', 'Core Data of the firm'],
        },
      },
    },
    Xcode: { is: ['iOS Development'], since: 2003 },
    CocoaPods: { is: ['iOS Development'] },
    'Cocoa Touch': { is: ['iOS Development'] },
    TestFlight: { is: ['iOS Development'] },
    'Android Studio': { is: ['Android Development'], since: 2013 },
    'Jetpack Compose': { is: ['Kotlin', 'Android Development'], since: 2019 },
    'Kotlin Multiplatform': {
      aka: ['KMP', 'KMM'],
      is: ['Kotlin', 'Mobile Development'],
      when: {
        KMP: {
          exact: true,
          near: ['kotlin', 'android', 'compose', 'flutter'],
          matches: ['Kotlin and KMP', 'Android, KMP'],
          misses: ['KMP Foods Ltd', 'Pattern search by KMP'],
        },
        KMM: {
          exact: true,
          near: ['kotlin', 'android', 'ios', 'mobile', 'compose', 'flutter'],
          matches: ['Kotlin and KMM', 'Android apps in KMM'],
          misses: ['KMM Group', 'Ask KMM Ltd'],
        },
      },
    },
    'Dagger/Hilt': { is: ['Android Development', 'Dependency Injection'] },
    'React Native': { aka: ['ReactNative'], is: ['React', 'Mobile Development'], since: 2015 },
    Expo: {
      is: ['React Native'],
      since: 2017,
      when: {
        Expo: {
          exact: true,
          near: ['native', 'app', 'apps'],
          unless: ['expo center', 'trade expo', 'home expo'],
          matches: ['React Native with Expo', 'Mobile apps in Expo'],
          misses: ['Booths at Home Expo', 'Runs Expo on the pass'],
        },
      },
    },
    Flutter: {
      is: ['Dart', 'Mobile Development'],
      since: 2017,
      when: {
        Flutter: {
          exact: true,
          unless: ['atrial flutter', 'flutter entertainment', 'flutter analysis'],
          matches: ['Apps in Flutter', 'React Native or Flutter'],
          misses: ['Atrial Flutter', 'Works for Flutter Entertainment'],
        },
      },
    },
    Dart: {
      is: ['Programming'],
      since: 2011,
      when: {
        Dart: {
          exact: true,
          near: ['flutter', 'programming', 'kotlin', 'swift', 'language'],
          unless: ['dart league', 'dart container'],
          matches: ['Flutter and Dart', 'Mobile code in Dart'],
          misses: ['Pub Dart nights', 'Machine operator at Dart Container'],
        },
      },
    },
    Xamarin: { is: ['C#', 'Mobile Development'], since: 2011 },
    '.NET MAUI': {
      aka: ['MAUI'],
      is: ['C#', 'Mobile Development'],
      since: 2022,
      when: {
        MAUI: {
          exact: true,
          near: ['.net', 'xamarin', 'c#', 'blazor', 'mobile'],
          matches: ['Xamarin or MAUI', 'C# and MAUI'],
          misses: ['A hotel in MAUI', 'Flights to MAUI'],
        },
      },
    },
    Ionic: {
      is: ['Mobile Development'],
      since: 2013,
      when: {
        Ionic: {
          near: ['cordova', 'hybrid', 'capacitor', 'flutter'],
          unless: ['ionic strength', 'ionic liquids', 'non-ionic'],
          matches: ['Ionic and Angular', 'Hybrid apps in Ionic'],
          misses: ['Ionic strength of buffers', 'Non-ionic tensides'],
        },
      },
    },
    'Apache Cordova': { is: ['Mobile Development'] },
    PhoneGap: { is: ['Apache Cordova'] },
    Fastlane: {
      is: ['Mobile Development', 'CI/CD'],
      when: {
        Fastlane: {
          near: ['bitrise', 'ci'],
          matches: ['iOS releases by Fastlane', 'Bitrise or Fastlane'],
          misses: ['In the career fastlane', 'Fastlane Kart track'],
        },
      },
    },
    'App Store Deployment': { is: ['Mobile Development'] },
    'Push Notifications': {},
    'Bluetooth Low Energy': {
      aka: ['BLE'],
      since: 2010,
      when: {
        BLE: {
          exact: true,
          near: ['bluetooth', 'wi-fi', 'wifi', 'zigbee', 'embedded', 'firmware'],
          matches: ['Wi-Fi and BLE', 'Firmware for BLE'],
          misses: ['A BLE in Kenya', 'Ble hatt'],
        },
      },
    },
    ARKit: { is: ['Augmented Reality'] },
    ARCore: { is: ['Augmented Reality'] },
  },
  certifications: {
    'Certified Professional in Web Accessibility': {
      aka: ['CPWA'],
      is: ['Web Accessibility', 'Certified Professional in Accessibility Core Competencies'],
      by: 'IAAP',
    },
    'Certified Professional in Accessibility Core Competencies': { aka: ['CPACC'], by: 'IAAP' },
  },
  titles: {
    'Web Developer': {},
    'Front-End Developer': { aka: ['Frontend Developer', 'UI Developer'], is: ['Web Developer'] },
    'React Developer': { is: ['Front-End Developer'] },
    'Angular Developer': { is: ['Front-End Developer'] },
    'Vue Developer': { is: ['Front-End Developer'] },
    'JavaScript Developer': { is: ['Web Developer'] },
    'Node.js Developer': { is: ['Backend Developer'] },
    'WordPress Developer': { is: ['Web Developer'] },
    'Drupal Developer': { is: ['Web Developer'] },
    'E-Commerce Developer': { is: ['Web Developer'] },
    Webmaster: { aka: ['Website Administrator', 'Web Administrator'] },
    'Mobile Developer': { is: ['Software Engineer'] },
    'iOS Developer': { is: ['Mobile Developer'] },
    'Android Developer': { aka: ['Android Engineer'], is: ['Mobile Developer'] },
    'React Native Developer': { is: ['Mobile Developer'] },
    'Flutter Developer': { is: ['Mobile Developer'] },
  },
})
