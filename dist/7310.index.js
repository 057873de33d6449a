export const id = 7310;
export const ids = [7310];
export const modules = {

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolePolicies: () => (/* binding */ K)
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
var r=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetPolicy",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.a){};var m=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetPolicyVersion",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.b){};var l=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetRolePolicy",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.d){};var a=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"ListAttachedRolePolicies",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.e){};var d=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"ListRolePolicies",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.f){};var V=10;function K(e){let o=new _aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.g(e.clientOptions);return o.middlewareStack.use(e.plugin()),{policiesOf:async c=>[...await h(e,o,c),...await C(e,o,c)]}}async function h(e,o,c){let p=new d({RoleName:c}),{PolicyNames:P=[]}=await e.send("iam:ListRolePolicies",s=>o.send(p,s));return Promise.all(P.slice(0,V).map(async s=>{let y=new l({RoleName:c,PolicyName:s});return e.send("iam:GetRolePolicy",async w=>decodeURIComponent((0,_src_aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.c)((await o.send(y,w)).PolicyDocument,"PolicyDocument")))}))}async function C(e,o,c){let p=new a({RoleName:c}),{AttachedPolicies:P=[]}=await e.send("iam:ListAttachedRolePolicies",s=>o.send(p,s));return Promise.all(P.slice(0,V).map(async({PolicyArn:s})=>{let y=new r({PolicyArn:s}),{Policy:w}=await e.send("iam:GetPolicy",f=>o.send(y,f)),A=new m({PolicyArn:s,VersionId:w?.DefaultVersionId});return e.send("iam:GetPolicyVersion",async f=>{let{PolicyVersion:L}=await o.send(A,f);return decodeURIComponent((0,_src_aws_answers_js__WEBPACK_IMPORTED_MODULE_2__.c)(L?.Document,"PolicyVersion.Document"))})}))}


/***/ })

};
