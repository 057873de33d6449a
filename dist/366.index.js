export const id = 366;
export const ids = [366];
export const modules = {

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ cr)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6287);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8349);
/* harmony import */ var _src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5670);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5640);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9889);
/* harmony import */ var _src_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1256);
/* harmony import */ var _src_report_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7820);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4334);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3025);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1432);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2506);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4893);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1858);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3711);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var j=3.5*6e4;async function N({clock:o,log:e,runner:t,kept:r}){r("trial")!==""&&(await (0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_2__.D)(t.temp,r("trial")),await (0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_2__.F)((0,_src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_5__.u)(),r("trial"))),r("trial-image")!==""&&await (0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,_src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_5__.u)(),r("trial-image")),r("docker-config")!==""&&await (0,_src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_5__.k)(r("docker-config"));let n=r("rollback");if(n!==""){let{serviceName:m,...s}=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_1__.t)(n),i=await M({serviceName:m,...s},o,e,t);return e.info(i.message),`## Rollback of service ${l(m)} after the job was cancelled: ${D[i.outcome]}

${l(i.message)}
`}if(r("begun")!==""&&r("reported")==="")return`## Outcome unknown: the step ended before it could report

Deployment ${l(r("begun"))} was started. Look at the service in the AWS console, or run the job again.
`}function l(o){return (0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_15__.h)(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_13__.a.mask(o))}var D={done:"the earlier version serves again","going-on":"still going on",failed:"failed",impossible:"not possible"};async function M(o,e,t,r){let{target:n,request:m,region:s,clusterArn:i,serviceArn:S,serviceName:U}=o,O=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.f)((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.i)({region:s,clock:e,clockRate:r.clockRate})),T=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_1__.b)(O,{clusterArn:i,arn:S,name:U});return (0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_1__.o)(n,m,{reads:T,clock:e,random:Math.random,onSnapshot:(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_1__.n)(n,t)},j)}async function cr(){let o=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__.d)(process.env),e=(0,_src_runner_clock_js__WEBPACK_IMPORTED_MODULE_10__.a)(o.clockRate),t=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__.c)(e);_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_13__.a.learn((0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__.b)(process.env));try{let r=await N({clock:e,log:t,runner:o,kept:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_21__.l});r!==void 0&&o.summaryPath!==void 0&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_29__.appendFile)(o.summaryPath,r)}catch(r){(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_21__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_15__.g)(`Post-step clean-up failed: ${_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_13__.a.mask((0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_16__.b)(r))}`))}}


/***/ })

};
