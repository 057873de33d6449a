export const id = 4453;
export const ids = [4453];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Y),
/* harmony export */   b: () => (/* binding */ ee),
/* harmony export */   c: () => (/* binding */ ne),
/* harmony export */   d: () => (/* binding */ ie),
/* harmony export */   e: () => (/* binding */ te),
/* harmony export */   f: () => (/* binding */ re),
/* harmony export */   g: () => (/* binding */ oe),
/* harmony export */   h: () => (/* binding */ se),
/* harmony export */   i: () => (/* binding */ ae),
/* harmony export */   j: () => (/* binding */ le),
/* harmony export */   k: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function Y(i,e,t){let{logDriver:r,options:o={}}=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__.b)(i,e)?.logConfiguration??{},{"awslogs-group":a,"awslogs-stream-prefix":d,"awslogs-region":c}=o;if(!(r!=="awslogs"||a===void 0||d===void 0))return{group:a,stream:`${d}/${e}/${t}`,...c!==void 0&&{region:c}}}var p="[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",A=/undefined|required|missing|not (?:set|present|provided)|isString|isNotEmpty|isDefined|expected string/i,S=/(?:(?:missing|required|invalid|undefined|unset|following)\b.{0,80}\b(?:environment|env|configuration|config|required) ?(?:variables?|vars?|keys?|values?|settings?)?|(?:environment|env) ?(?:variables?|vars?)\b.{0,80}\b(?:missing|required|not set|not defined|not present|undefined|invalid|in the environment)).{0,40}:\s*[{[]?$/i,N=new RegExp(`^(?:[-*\u2022\u2716\u2717\xD7\u274C\u2192>]+ |\\d+[.)] )?["'\`]?(${p})["'\`]?(?:$|:|,| -| \\(|=| is\\b| \\[)`),$=8,x=40;function w(i){return[...i.flatMap((e,t)=>[..._(i,e,t),...R(e,t)]),...C(i)]}function R(i,e){let[,t="",r=""]=new RegExp(`^--([\\w-]+) <(${p})>$`).exec(i)??[];return r!==""&&t.toUpperCase().replaceAll("-","_")===r?[{name:r,index:e}]:[]}function _(i,e,t){let r=new RegExp(`property (${p}) has failed the following constraints`).exec(e)?.[1];if(r!==void 0)return[{name:r,index:t}];let o=[...e.matchAll(new RegExp(`\\\\?["']?path\\\\?["']?: ?\\[ ?\\\\?["'](${p})\\\\?["'] ?\\]`,"g"))],a=/["']?path["']?: \[$/.test(e)?(0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.e)(i[t+1],new RegExp(`^["'](${p})["']$`))?.[1]:void 0,d=new RegExp(`^\u2192 at (${p})$`).exec(e)?.[1],c=[...o.map(f=>f[1]),a,d].filter(f=>f!==void 0);return c.length===0?[]:i.slice(Math.max(0,t-$),t+$).some(f=>A.test(f))?c.map(f=>({name:f,index:t})):[]}function C(i){return i.flatMap((e,t)=>{if(!S.test(e)||e.length>200||/\barguments?\b|\boptions?\b|\bflags?\b/i.test(e))return[];let r=[];for(let o=t+1;o<Math.min(i.length,t+x);o+=1){let a=M(i[o]??"");if(a.length===0&&(r.length>0||o>t+2))break;r.push(...a.map(d=>({name:d,index:o})))}return r})}function M(i){if(new RegExp(`^${p}(?:, ?${p})+$`).test(i))return i.split(/, ?/);let e=N.exec(i)?.[1];return e!==void 0&&e.length>=3&&(e.includes("_")||/[:,]$|^\W/.test(i))?[e]:[]}var s="(?<!\\w)[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",m="(?<![\\w.])[A-Za-z_][\\w.]*[\\w]",g="(?:environment|env)[ -]?(?:variables?|vars?)",v="(?:not (?:been )?(?:set|defined|found|provided|specified|configured|present|available|exist)|unset|undefined|missing|required|mandatory|a required|empty)",l="[\"'`\\[\\\\]{0,3}",u="[\"'`\\]\\\\]{0,3}";function n(i,e=""){return new RegExp(i,e)}var k=[n(`Set the ${l}(${m})${u} ${g}`,"i"),n(`\\b(?:[Dd]efine|[Pp]rovide|[Cc]onfigure|[Ss]pecify|[Ss]upply|[Ee]xport|[Dd]eclare|forgot to set)(?: (?:a|an|the|your))* ${l}(${s})${u} ${g}`),n(`\\b(?:must|required?|missing|provide|pass|no|not)\\b[^\\n]{0,200}\\b(?:[Ss]et|[Ss]etting|[Uu]sing|via|through|with)(?: (?:a|an|the|your|it as))* ${l}(${s})${u} ${g}`),n(`(${m}) not found\\. Declare it as envvar`),n(`${g}(?: is| was)? (?:not found|not set|missing|undefined|required):? ${l}(${m})${u}(?![\\w(])`,"i"),n(`${g}:? ${l}(${m})${u},? (?:(?:is|was|has|must|should|because|it)\\b ?)*(?:be set|be defined|be provided|${v})`,"i"),n(`(?:missing|unset|undefined|required|need|specify|provide|expected|find|load|read|get|no|fetch)(?: (?:a|an|the|required|mandatory|following|value for))* ${g}:?[ =]${l}(${s})${u}(?![\\w(])`,"i"),n(`${l}(${s})${u} ${g} (?:is|was|has|must|should|cannot|not)\\b`,"i"),n(`(?:validation error|invalid env|envalid|env-var).{0,300}?${l}\\b(${s})${u}:? (?:is (?:a )?required|undefined|\\[ ?["']Required)`,"i"),n(`^${l}(${s})${u}: \\[ ?["']Required`),n(`required key (${s}) missing value`),n(`key not found: "(${m})"`),n(`[Mm]issing required (?:configuration )?keys?: \\[?"?(${s})`),n(`[Mm]issing (?:required )?env:? (${s})`),n(`ENV\\[["'](${m})["']\\] (?:is|was|must|not)`),n(`\\b(${s}): (?:unbound variable|parameter (?:null or )?not set)`),n("^\\S{1,200}: (?:line )?\\d+: ([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?!(?:command )?not found|No such |Permission denied|readonly|is read only|bad |invalid |syntax |ambiguous |cannot |Is a directory|arg|integer )\\w"),n(`Undefined (?:array key|index):? "?(${s})"?(?![\\w])`),n("Could not resolve placeholder '([\\w.-]+)'"),n("The config property ([\\w.-]+) is required but it could not be found"),n("Could not expand value ([\\w.-]+) in property"),n("Could not resolve (?:substitution to a value|placeholder):? \\$\\{\\??([\\w.-]+)"),n('Configuration key "([\\w.-]+)" does not exist'),n("Config '([\\w.-]+)' is missing, and has no default"),n(`env (?:must|should) have required property '(${s})'`),n(`Expected (${s}) to exist in the process context`),n(`failed assertions: (${s}) is (?:missing|empty)`),n(`missing value for field (${m})`),n(`\\(env var: ["'](${s})["']\\)`),n(`(?:put it in|set it in|in) the ENV\\[["'](${s})["']\\]`),n(`set (${s}) in the server environment`),n(`Expected "(${s})" but received undefined`),n("superuser password is not specified.{0,200}?(POSTGRES_PASSWORD)"),n("You need to specify one of the following.{0,200}?(MYSQL_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD)")],F=[n(`KeyError: ['"](${s})['"]`),n(`NullPointerException: (${s})$`),n(`(?<![\\w.$])${l}(${s})${u}:? (?:(?:is|was|has|are)\\b ?)*${v}(?:$|\\W)`),n(`(?<![\\w.$])${l}(${s})${u}:? (?:(?:setting|value|variable|key) )?(?:must|should|needs? to|has to|cannot) (?:not )?be (?:set|defined|provided|specified|configured|present|empty|undefined|null|blank)`),n(`(?:[Mm]issing|[Uu]ndefined|[Rr]equired)(?: required)?(?: (?:config(?:uration)?|setting|variable|value|key|secret|option))?(?: for)?:? ${l}(${s})${u}(?:$|[\\s,.!])`)],O=10,T=1e3,q=/environ|getenv|process\.env|ENV\.fetch|ENV\[|\benv\(|decouple|dotenv|settings|config/i,I=/\bwarn(?:ing)?\b|defaulting|using default|falling back|fallback|optional|deprecated/i,L=[[/No application encryption key has been specified/,"APP_KEY"],[/app\.keys are required|App keys are required/i,"APP_KEYS"],[/\[next-auth\]\[error\]\[NO_SECRET\]|MissingSecret: /,"AUTH_SECRET"],[/Missing `?secret_key_base`? for ['"`]?production/,"SECRET_KEY_BASE"],[/Failed to configure a DataSource: 'url' attribute is not specified/,"SPRING_DATASOURCE_URL"]],V=/[Cc]onnection ?string ['"](\w{1,80})['"] (?:was )?(?:not found|is (?:missing|not))|[Nn]o connection string named ['"](\w{1,80})['"]|connection string was used, but the name ['"](\w{1,80})['"] was not found/;function J(i){let e=i.lines.map(({text:o})=>o.slice(0,T).trim()),r=[...e.flatMap((o,a)=>P(e,o,a).map(d=>({name:d,index:a}))),...G(e),...w(e)].toSorted((o,a)=>o.index-a.index);return r.filter(({name:o},a)=>r.findIndex(d=>d.name===o)===a)}function P(i,e,t){if(I.test(e))return[];let r=V.exec(e);if(r)return[`ConnectionStrings__${r.slice(1).find(b=>b!==void 0)}`];let o=L.find(([b])=>b.test(e));if(o)return[o[1]];let a=E(k,e),d=E(F,e).filter(b=>W(i,e,t,b)),c=a[0];return[...new Set([...a,...c===void 0?[]:z(e,c),...d])]}function E(i,e){return i.filter(t=>t.test(e)).flatMap(t=>[...e.matchAll(new RegExp(t,`${t.flags}g`))]).flatMap(([,t=""])=>t.length>=3&&!U.test(t)?[t]:[])}function W(i,e,t,r){let o=e.slice(0,e.indexOf(r));if(D.test(o)||Z.test(e)||/^(?:HTTP|ORA|SQL|ERR|ON)_/.test(r))return!1;let a=i.slice(Math.max(0,t-O),t+1);return r.includes("_")||a.some(d=>q.test(d))}var D=/(?:table|column|relation|view|constraint|index|function|field|argument|parameter|enum|type|class|method|module|file|header|user|role|permission)s? ["'`]?$/i,Z=/\bGraphQL|\bSQL|\benum\b|(?:^|\s)--[a-z][\w-]*[ =]</,U=/^(?:the|not|set|for|and|was|were|has|must|should|is|are|it|in|on|of|error|fatal|info|failed|null|undefined|http|https|get|post|api|url|json|aws|sql|database|variable|value)$/i;function z(i,e){let t=i.slice(i.indexOf(e)+e.length);return(/^["'`]?(?:(?:, ?| and |, and |["'`\s]+,["'`\s]*)["'`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+["'`]?)+/.exec(t)?.[0]??"").match(/[A-Z][A-Z0-9_]+/g)??[]}function G(i){let e=i.findIndex(t=>/validation errors? for \w*(?:settings|config|env)\w*$/i.test(t));return e===-1?[]:i.flatMap((t,r)=>{let o=i[r+1]??"";return r>e&&/^[A-Za-z_]\w*$/.test(t)&&/^field required\b/i.test(o)?[{name:t.toUpperCase(),index:r+1}]:[]})}function ee({certain:i,likely:e}){return[...i,...e]}var ne={certain:[/^(?![\s\S]*\bplatform\b)[\s\S]*(?::\s*|\/[^\s/]+ )not found\b/i,/(?:manifest|name)[ _]unknown/i,/does not exist in the registry/i],likely:[/manifest (?:for \S+ )?not found/i,/API error \(404\)|repository \S+ not found|image \S+ not found|(?:cannot|can't) find the image/i]},ie={certain:[/specified log group does not exist/i],likely:[/cannot find the Amazon CloudWatch log group(?!.*connection issue)/i]},te={certain:[/exec: \\*"?([^":\\]+)\\*"?: (?:executable file not found|stat \S+: no such file)/i],likely:[/exec: \\*"?([^":\\]+)\\*"?: (?:permission denied|is a directory|no such file)/i,/(?:unable to start container process|starting container process caused).*?(?:exec|stat) \\*"?([^":\\\s]+).*(?:no such file|not found|permission denied)/i]},re={certain:[/marked for deletion/i,/Secrets Manager can.t find the specified secret/i,/^(?:(?!secret)[\s\S])*secret[\s\S]*ResourceNotFoundException(?![\s\S]*log group)/i],likely:[/ResourceNotFoundException(?!.*log group)|can't find the specified secret value/i]},oe={certain:[/(?:invalid ssm parameters|\bssm\b.{0,200}\binvalid parameters): ?\[?(?<secret>[^\s,\]]+)?/i,/ParameterNotFound/i],likely:[]},se={certain:[/did not contain json key ['"]?([\w./-]+)/i],likely:[/invalid character '.' (?:in|looking for|after)|cannot unmarshal|unexpected end of JSON input/i]},ae={certain:[/descriptor (?:matching|for) platform '?\{?([a-z]+\/[a-z0-9/]+)?/i,/no match for platform in manifest ?\{?([a-z]+\/[a-z0-9/]+)?/i,/does not match the specified platform(?:: wanted ([a-z0-9/]+))?/i,/exec format error/i],likely:[/no matching manifest for ([a-z]+\/[a-z0-9/]+)?/i]};var le=[{name:"python-module",patterns:[/(?:ModuleNotFoundError|ImportError): No module named ['"]?([\w.-]+)/],isCertain:!0},{name:"python-name",patterns:[/ImportError: cannot import name ['"]?(\w+)/],isCertain:!0},{name:"node-module",patterns:[/[Ee]rror(?: \[\w+\])?: Cannot find (?:module|package) ['"]([^'"]+)['"]/],isCertain:!0},{name:"node-module",patterns:[/Uncaught: Cannot find (?:module|package) ['"]([^'"]+)['"]/]},{name:"java-class",patterns:[/(?:ClassNotFoundException|NoClassDefFoundError):? ([\w./$]+)/]},{name:"java-main-class",patterns:[/(?:Could not find or load main class|Unable to access jarfile) ([\w./$-]+)/],isCertain:!0},{name:"ruby-file",patterns:[/^(?:(?!LoadError)[\s\S])*LoadError[\s\S]*?cannot load such file -- ([\w./-]+)/,/cannot load such file -- ([\w./-]+) \(LoadError\)/],isCertain:!0},{name:"ruby-file",patterns:[/`require':? cannot load such file -- ([\w./-]+)/]},{name:"ruby-gem",patterns:[/Could not find (?=.{0,300} in (?:any of the sources|locally installed gems))(?:a valid )?(?:gem ')?([\w.-]{1,200}(?: \([^)]{1,60}\))?)/]},{name:"php-class",patterns:[/(?:Uncaught Error: )?Class ["']([\w\\]+)["'] not found/]},{name:"php-file",patterns:[/Failed opening required ['"]([^'"]+)/],isCertain:!0},{name:"dotnet-assembly",patterns:[/Could not load file or assembly ['"]([\w.-]+)/]},{name:"dotnet-application",patterns:[/The application ['"]([^'"]+\.dll)['"] does not exist/],isCertain:!0},{name:"shared-library",patterns:[/error while loading shared libraries: ([\w.+-]+)/i],isCertain:!0},{name:"shared-object",patterns:[/([\w.+-]{1,100}\.so[\w.]{0,20}): cannot open shared object file/]},{name:"perl-module",patterns:[/Can't locate ([\w./-]+\.pm) in @INC/]},{name:"musl-library",patterns:[/Error loading shared library ([\w.+-]+)/],isCertain:!0},{name:"flask-application",patterns:[/(?:Error: )?(?:Could not import|While importing|Failed to find (?:Flask )?application.*module) ['"]([\w.]+)/]},{name:"asgi-application",patterns:[/Error loading ASGI app\. Could not import module ["']([\w.]+)/]}];


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(e){let[r="",n="",t]=e.toLowerCase().split("/"),a={x86_64:"amd64",aarch64:"arm64"}[n]??n;return t===void 0||a==="arm64"&&t==="v8"?`${r}/${a}`:`${r}/${a}/${t}`}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function r(t){let{cpuArchitecture:i,operatingSystemFamily:n}=t.runtimePlatform??{};return`${n?.startsWith("WINDOWS")?"windows":"linux"}/${i==="ARM64"?"arm64":"amd64"}`}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function R(n,e){let{base:t,document:s,containers:r,edits:i}=n,c=s===void 0?t.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_2__.b)(s,m(n,e),n.image.kind==="definition"?[]:r);return (0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_1__.b)(c,{family:n.family,tags:t.tags,...i.ecsTags!==void 0&&{setTags:i.ecsTags},images:f(n,e),environmentVariables:i.environmentVariables,secrets:i.secrets,deployedContainers:r})}function f(n,e){let t=[...n.edits.containerImages].map(([r,i])=>[r,i==="running"?g(n,r):i]),s=n.containers.map(r=>[r,u(n,r,e)]);return new Map([...t,...s].flatMap(([r,i])=>i===void 0||i===""?[]:[[r,i]]))}function u(n,e,t){if(n.image.kind!=="definition")return n.image.kind==="running"?g(n,e):t}function g(n,e){return(n.current.running.taskDefinition.containerDefinitions??[]).find(({name:s})=>s===e)?.image}function m(n,e){let t=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__.u)(n.current.service.arn);return new Map([["AWS_ACCOUNT_ID",t?.accountId??""],["AWS_REGION",t?.region??""],["ECR_REGISTRY",String((n.repository??e).split("/")[0])],["IMAGE",e],...n.edits.placeholders])}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryImageFindings: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4334);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3610);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3019);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7850);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7737);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1183);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7995);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4707);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5638);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5854);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2506);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7135);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5640);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3177);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(554);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(873);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function G(e,r){let{inputs:t,containers:o}=e;if(!t.tryImage)return[];if(t.image.kind!=="build")return[a("notice","The image was not tried: nothing is built.","")];if(o.length===0)return[a("notice","The image was not tried: it is not clear which container gets it.","Set `container-name`.")];let n=await (0,_src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__.a)({logins:[],temporaryDirectory:r.runner.temp,cancelled:r.cancelled});r.keep("docker-config",n.configDirectory);try{return await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_9__.b)(t,r.runner,n.git,["definition","build"]),(await S(e,n,r)).flatMap(F)}catch(i){if(!(i instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_36__.a))throw i;return[{...a("error",i.message,i.remedy),...i.place}]}finally{await n.close()}}async function S({inputs:e,taskDefinition:r,containers:t,service:o,targetGroups:n=[]},{docker:i},{log:m,clock:w,cancelled:T,keep:f,runner:c}){let k=e.build.platforms?.[0]??(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__.a)(r),I=(o?.taskDefinitionArn??"").replace(/[^/]*$/,r.family??"");return (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.e)({workspace:c.workspace,inputs:e.build,platform:k},{docker:i,log:m,clock:w,onImage:s=>f("trial-image",s)},s=>(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.d)(s,{taskDefinition:r,containers:t,targetGroups:n,familyArn:I,programs:(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,t),...o&&{service:o}},{docker:i,log:m,cancelled:T,temporaryDirectory:c.temp,onContainer:b=>f("trial",b)}))}function F({verdict:e,message:r,remedy:t}){return e==="passed"?[]:e==="undecided"?[a("warning",`The image was not tried to the end: ${r}`,t)]:[a("error",`The image did not pass its trial: ${r}`,t)]}function a(e,r,t){return{check:"try-image",severity:e,message:r,remedy:t}}


/***/ })

};
