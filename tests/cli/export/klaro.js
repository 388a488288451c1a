// Made by klartext. Changes belong into the declaration.
var klaroConfig = {
  "version": 1,
  "elementID": "klaro",
  "storageMethod": "cookie",
  "storageName": "klaro",
  "default": false,
  "mustConsent": false,
  "acceptAll": true,
  "hideDeclineAll": false,
  "htmlTexts": false,
  "groupByPurpose": true,
  "languages": [
    "de",
    "en"
  ],
  "fallbackLang": "de",
  "translations": {
    "de": {
      "privacyPolicyUrl": "datenschutz.html",
      "purposes": {}
    },
    "en": {
      "privacyPolicyUrl": "privacy.html",
      "purposes": {}
    },
    "zz": {
      "privacyPolicyUrl": "datenschutz.html"
    }
  },
  "services": []
};
