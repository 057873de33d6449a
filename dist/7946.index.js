export const id = 7946;
export const ids = [7946];
export const modules = {

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roles: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7467);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2312);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4893);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6138);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6439);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2610);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3982);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var n=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetRole",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.c){};function w(e){let o=new _aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.g(e.clientOptions);return o.middlewareStack.use(e.plugin()),{describeRole:async t=>{let c=new n({RoleName:t});return e.send("iam:GetRole",async d=>{let y=(await o.send(c,d)).Role?.AssumeRolePolicyDocument;return{trusts:u((0,_src_aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.c)(y,"AssumeRolePolicyDocument"))}})}}}function u(e){return[JSON.parse(decodeURIComponent(e)).Statement??[]].flat().filter(({Effect:t})=>t==="Allow").flatMap(({Principal:t})=>t==="*"?["*"]:t?.Service??[])}


/***/ })

};
