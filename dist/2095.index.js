export const id = 2095;
export const ids = [2095];
export const modules = {

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ u),
/* harmony export */   c: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(r){return r.includes(":listener/")}function u({forwards:r},t){return r.find(n=>n.targetGroupArn===t)?.weight??0}function l({forwards:r},t){let n=r.reduce((e,{weight:o})=>e+o,0),i=r.filter(({targetGroupArn:e})=>t.includes(e)).reduce((e,{weight:o})=>e+o,0);return n===0?void 0:Math.round(i/n*1e3)/10}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(n,r){let e=r.slice(r.lastIndexOf("/")+1);return`${n.replace(":service/",":service-revision/")}/${e}`}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4261);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9251);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1075);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(542);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9089);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(240);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6478);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1183);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6514);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4824);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3731);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6287);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1171);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4334);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3025);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1999);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5793);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5640);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9889);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function G(e,t){let{draft:o,log:r,runner:m,cancelled:a}=t,s=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_6__.q)(e,m.workspace),n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_6__.a)(e,t),f=await D(e,s,t);r.info(`Building for ${f.platforms.join(", ")}, pushing to ${f.repository}`);let A=n===void 0?(0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.f)(t):(0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.e)(n,t),i=await (0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_10__.d)(a,()=>(0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.d)(e,f,A));o.put("built",{image:i}),o.note(i.notices);let R=i.digest===void 0?"":` (${i.digest})`,S=i.origin==="reused"?"Reused: built from the same commit before":"Built and pushed";return o.end({verdict:"built",message:`${S}: ${i.reference}${R}.`})}async function D(e,t,o){let{repository:r,service:m,taskFamily:a}=e,s=e.build.platforms??[(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_3__.c)(t?.taskDefinition??{})];if(r!==void 0&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_6__.n)(r))return (0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_26__.k)((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_14__.j)(r))&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_6__.b)(e,o),{repository:r,platforms:s,reference:r};let n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_6__.b)(e,o);return m!==void 0||a!==void 0||t!==void 0?(0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.c)(await (0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,t,(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_14__.h)(n))):{platforms:s,reference:"",repository:await O(r,n)}}async function O(e,t){let o=e===void 0?void 0:(await t.ecr(t.region).getAuthorizationToken())?.host;if(o!==void 0)return`${o}/${e}`;throw new _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_31__.a("The repository to push to is not known: `mode: build` names neither it nor a service",{kind:"repository-unknown",remedy:"Set `repository`, or `service`: then it is the repository of the image that the service runs.",docs:"docs/image.md"})}


/***/ })

};
