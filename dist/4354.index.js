export const id = 4354;
export const ids = [4354];
export const modules = {

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChecks: () => (/* reexport safe */ _src_checks_schema_js__WEBPACK_IMPORTED_MODULE_1__.g)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_checks_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _src_timing_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9773);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5640);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3177);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1876);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2492);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(554);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9889);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6860);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();



/***/ })

};
