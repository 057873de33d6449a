export const id = 7310;
export const ids = [7310];
export const modules = {

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolePolicies: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7467);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var r=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetPolicy",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.a){};var m=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetPolicyVersion",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.b){};var l=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"GetRolePolicy",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.d){};var a=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"ListAttachedRolePolicies",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.e){};var d=class extends (0,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.h)(_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.i,_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.j,"ListRolePolicies",_aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.f){};var A=10;function H(e){let o=new _aws_sdk_client_iam_dist_es_models_errors_js__WEBPACK_IMPORTED_MODULE_1__.g(e.clientOptions);return o.middlewareStack.use(e.plugin()),{policiesOf:async c=>[...await V(e,o,c),...await h(e,o,c)]}}async function V(e,o,c){let p=new d({RoleName:c}),{PolicyNames:P=[]}=await e.send("iam:ListRolePolicies",s=>o.send(p,s));return Promise.all(P.slice(0,A).map(async s=>{let w=new l({RoleName:c,PolicyName:s}),y=await e.send("iam:GetRolePolicy",f=>o.send(w,f));return decodeURIComponent(y.PolicyDocument??"")}))}async function h(e,o,c){let p=new a({RoleName:c}),{AttachedPolicies:P=[]}=await e.send("iam:ListAttachedRolePolicies",s=>o.send(p,s));return Promise.all(P.slice(0,A).map(async({PolicyArn:s})=>{let w=new r({PolicyArn:s}),{Policy:y}=await e.send("iam:GetPolicy",u=>o.send(w,u)),f=new m({PolicyArn:s,VersionId:y?.DefaultVersionId}),L=await e.send("iam:GetPolicyVersion",u=>o.send(f,u));return decodeURIComponent(L.PolicyVersion?.Document??"")}))}


/***/ })

};
