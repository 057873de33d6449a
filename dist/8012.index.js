export const id = 8012;
export const ids = [8012];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   b: () => (/* binding */ J),
/* harmony export */   c: () => (/* binding */ X),
/* harmony export */   d: () => (/* binding */ ee),
/* harmony export */   e: () => (/* binding */ ne),
/* harmony export */   f: () => (/* binding */ ie),
/* harmony export */   g: () => (/* binding */ te),
/* harmony export */   h: () => (/* binding */ re),
/* harmony export */   i: () => (/* binding */ oe),
/* harmony export */   j: () => (/* binding */ ae),
/* harmony export */   k: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function j(i,e,t){let{logDriver:r,options:o={}}=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__.b)(i,e)?.logConfiguration??{},{"awslogs-group":a,"awslogs-stream-prefix":d,"awslogs-region":c}=o;if(!(r!=="awslogs"||a===void 0||d===void 0))return{group:a,stream:`${d}/${e}/${t}`,...c!==void 0&&{region:c}}}var p="[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",v=/undefined|required|missing|not (?:set|present|provided)|isString|isNotEmpty|isDefined|expected string/i,A=/(?:(?:missing|required|invalid|undefined|unset|following)\b.{0,80}\b(?:environment|env|configuration|config|required) ?(?:variables?|vars?|keys?|values?|settings?)?|(?:environment|env) ?(?:variables?|vars?)\b.{0,80}\b(?:missing|required|not set|not defined|not present|undefined|invalid|in the environment)).{0,40}:\s*[{[]?$/i,S=new RegExp(`^(?:[-*\u2022\u2716\u2717\xD7\u274C\u2192>]+ |\\d+[.)] )?["'\`]?(${p})["'\`]?(?:$|:|,| -| \\(|=| is\\b| \\[)`),h=8,N=40;function $(i){return[...i.flatMap((e,t)=>[...R(i,e,t),...x(e,t)]),..._(i)]}function x(i,e){let[,t="",r=""]=new RegExp(`^--([\\w-]+) <(${p})>$`).exec(i)??[];return r!==""&&t.toUpperCase().replaceAll("-","_")===r?[{name:r,index:e}]:[]}function R(i,e,t){let r=new RegExp(`property (${p}) has failed the following constraints`).exec(e)?.[1];if(r!==void 0)return[{name:r,index:t}];let o=[...e.matchAll(new RegExp(`\\\\?["']?path\\\\?["']?: ?\\[ ?\\\\?["'](${p})\\\\?["'] ?\\]`,"g"))],a=/["']?path["']?: \[$/.test(e)?new RegExp(`^["'](${p})["']$`).exec(i[t+1]??"")?.[1]:void 0,d=new RegExp(`^\u2192 at (${p})$`).exec(e)?.[1],c=[...o.map(f=>f[1]),a,d].filter(f=>f!==void 0);return c.length===0?[]:i.slice(Math.max(0,t-h),t+h).some(f=>v.test(f))?c.map(f=>({name:f,index:t})):[]}function _(i){return i.flatMap((e,t)=>{if(!A.test(e)||e.length>200||/\barguments?\b|\boptions?\b|\bflags?\b/i.test(e))return[];let r=[];for(let o=t+1;o<Math.min(i.length,t+N);o+=1){let a=C(i[o]??"");if(a.length===0&&(r.length>0||o>t+2))break;r.push(...a.map(d=>({name:d,index:o})))}return r})}function C(i){if(new RegExp(`^${p}(?:, ?${p})+$`).test(i))return i.split(/, ?/);let e=S.exec(i)?.[1];return e!==void 0&&e.length>=3&&(e.includes("_")||/[:,]$|^\W/.test(i))?[e]:[]}var s="(?<!\\w)[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",m="(?<![\\w.])[A-Za-z_][\\w.]*[\\w]",g="(?:environment|env)[ -]?(?:variables?|vars?)",E="(?:not (?:been )?(?:set|defined|found|provided|specified|configured|present|available|exist)|unset|undefined|missing|required|mandatory|a required|empty)",l="[\"'`\\[\\\\]{0,3}",u="[\"'`\\]\\\\]{0,3}";function n(i,e=""){return new RegExp(i,e)}var M=[n(`Set the ${l}(${m})${u} ${g}`,"i"),n(`\\b(?:[Dd]efine|[Pp]rovide|[Cc]onfigure|[Ss]pecify|[Ss]upply|[Ee]xport|[Dd]eclare|forgot to set)(?: (?:a|an|the|your))* ${l}(${s})${u} ${g}`),n(`\\b(?:must|required?|missing|provide|pass|no|not)\\b[^\\n]{0,200}\\b(?:[Ss]et|[Ss]etting|[Uu]sing|via|through|with)(?: (?:a|an|the|your|it as))* ${l}(${s})${u} ${g}`),n(`(${m}) not found\\. Declare it as envvar`),n(`${g}(?: is| was)? (?:not found|not set|missing|undefined|required):? ${l}(${m})${u}(?![\\w(])`,"i"),n(`${g}:? ${l}(${m})${u},? (?:(?:is|was|has|must|should|because|it)\\b ?)*(?:be set|be defined|be provided|${E})`,"i"),n(`(?:missing|unset|undefined|required|need|specify|provide|expected|find|load|read|get|no|fetch)(?: (?:a|an|the|required|mandatory|following|value for))* ${g}:?[ =]${l}(${s})${u}(?![\\w(])`,"i"),n(`${l}(${s})${u} ${g} (?:is|was|has|must|should|cannot|not)\\b`,"i"),n(`(?:validation error|invalid env|envalid|env-var).{0,300}?${l}\\b(${s})${u}:? (?:is (?:a )?required|undefined|\\[ ?["']Required)`,"i"),n(`^${l}(${s})${u}: \\[ ?["']Required`),n(`required key (${s}) missing value`),n(`key not found: "(${m})"`),n(`[Mm]issing required (?:configuration )?keys?: \\[?"?(${s})`),n(`[Mm]issing (?:required )?env:? (${s})`),n(`ENV\\[["'](${m})["']\\] (?:is|was|must|not)`),n(`\\b(${s}): (?:unbound variable|parameter (?:null or )?not set)`),n("^\\S{1,200}: (?:line )?\\d+: ([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?!(?:command )?not found|No such |Permission denied|readonly|is read only|bad |invalid |syntax |ambiguous |cannot |Is a directory|arg|integer )\\w"),n(`Undefined (?:array key|index):? "?(${s})"?(?![\\w])`),n("Could not resolve placeholder '([\\w.-]+)'"),n("The config property ([\\w.-]+) is required but it could not be found"),n("Could not expand value ([\\w.-]+) in property"),n("Could not resolve (?:substitution to a value|placeholder):? \\$\\{\\??([\\w.-]+)"),n('Configuration key "([\\w.-]+)" does not exist'),n("Config '([\\w.-]+)' is missing, and has no default"),n(`env (?:must|should) have required property '(${s})'`),n(`Expected (${s}) to exist in the process context`),n(`failed assertions: (${s}) is (?:missing|empty)`),n(`missing value for field (${m})`),n(`\\(env var: ["'](${s})["']\\)`),n(`(?:put it in|set it in|in) the ENV\\[["'](${s})["']\\]`),n(`set (${s}) in the server environment`),n(`Expected "(${s})" but received undefined`),n("superuser password is not specified.{0,200}?(POSTGRES_PASSWORD)"),n("You need to specify one of the following.{0,200}?(MYSQL_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD)")],k=[n(`KeyError: ['"](${s})['"]`),n(`NullPointerException: (${s})$`),n(`(?<![\\w.$])${l}(${s})${u}:? (?:(?:is|was|has|are)\\b ?)*${E}(?:$|\\W)`),n(`(?<![\\w.$])${l}(${s})${u}:? (?:(?:setting|value|variable|key) )?(?:must|should|needs? to|has to|cannot) (?:not )?be (?:set|defined|provided|specified|configured|present|empty|undefined|null|blank)`),n(`(?:[Mm]issing|[Uu]ndefined|[Rr]equired)(?: required)?(?: (?:config(?:uration)?|setting|variable|value|key|secret|option))?(?: for)?:? ${l}(${s})${u}(?:$|[\\s,.!])`)],F=10,O=1e3,T=/environ|getenv|process\.env|ENV\.fetch|ENV\[|\benv\(|decouple|dotenv|settings|config/i,q=/\bwarn(?:ing)?\b|defaulting|using default|falling back|fallback|optional|deprecated/i,I=[[/No application encryption key has been specified/,"APP_KEY"],[/app\.keys are required|App keys are required/i,"APP_KEYS"],[/\[next-auth\]\[error\]\[NO_SECRET\]|MissingSecret: /,"AUTH_SECRET"],[/Missing `?secret_key_base`? for ['"`]?production/,"SECRET_KEY_BASE"],[/Failed to configure a DataSource: 'url' attribute is not specified/,"SPRING_DATASOURCE_URL"]],L=/[Cc]onnection ?string ['"](\w{1,80})['"] (?:was )?(?:not found|is (?:missing|not))|[Nn]o connection string named ['"](\w{1,80})['"]|connection string was used, but the name ['"](\w{1,80})['"] was not found/;function K(i){let e=i.lines.map(({text:o})=>o.slice(0,O).trim()),r=[...e.flatMap((o,a)=>V(e,o,a).map(d=>({name:d,index:a}))),...z(e),...$(e)].toSorted((o,a)=>o.index-a.index);return r.filter(({name:o},a)=>r.findIndex(d=>d.name===o)===a)}function V(i,e,t){if(q.test(e))return[];let r=L.exec(e);if(r)return[`ConnectionStrings__${r.slice(1).find(b=>b!==void 0)}`];let o=I.find(([b])=>b.test(e));if(o)return[o[1]];let a=w(M,e),d=w(k,e).filter(b=>P(i,e,t,b)),c=a[0];return[...new Set([...a,...c===void 0?[]:U(e,c),...d])]}function w(i,e){return i.filter(t=>t.test(e)).flatMap(t=>[...e.matchAll(new RegExp(t,`${t.flags}g`))]).flatMap(([,t=""])=>t.length>=3&&!Z.test(t)?[t]:[])}function P(i,e,t,r){let o=e.slice(0,e.indexOf(r));if(W.test(o)||D.test(e)||/^(?:HTTP|ORA|SQL|ERR|ON)_/.test(r))return!1;let a=i.slice(Math.max(0,t-F),t+1);return r.includes("_")||a.some(d=>T.test(d))}var W=/(?:table|column|relation|view|constraint|index|function|field|argument|parameter|enum|type|class|method|module|file|header|user|role|permission)s? ["'`]?$/i,D=/\bGraphQL|\bSQL|\benum\b|(?:^|\s)--[a-z][\w-]*[ =]</,Z=/^(?:the|not|set|for|and|was|were|has|must|should|is|are|it|in|on|of|error|fatal|info|failed|null|undefined|http|https|get|post|api|url|json|aws|sql|database|variable|value)$/i;function U(i,e){let t=i.slice(i.indexOf(e)+e.length);return(/^["'`]?(?:(?:, ?| and |, and |["'`\s]+,["'`\s]*)["'`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+["'`]?)+/.exec(t)?.[0]??"").match(/[A-Z][A-Z0-9_]+/g)??[]}function z(i){let e=i.findIndex(t=>/validation errors? for \w*(?:settings|config|env)\w*$/i.test(t));return e===-1?[]:i.flatMap((t,r)=>{let o=i[r+1]??"";return r>e&&/^[A-Za-z_]\w*$/.test(t)&&/^field required\b/i.test(o)?[{name:t.toUpperCase(),index:r+1}]:[]})}function J({certain:i,likely:e}){return[...i,...e]}var X={certain:[/^(?![\s\S]*\bplatform\b)[\s\S]*(?::\s*|\/[^\s/]+ )not found\b/i,/(?:manifest|name)[ _]unknown/i,/does not exist in the registry/i],likely:[/manifest (?:for \S+ )?not found/i,/API error \(404\)|repository \S+ not found|image \S+ not found|(?:cannot|can't) find the image/i]},ee={certain:[/specified log group does not exist/i],likely:[/cannot find the Amazon CloudWatch log group(?!.*connection issue)/i]},ne={certain:[/exec: \\*"?([^":\\]+)\\*"?: (?:executable file not found|stat \S+: no such file)/i],likely:[/exec: \\*"?([^":\\]+)\\*"?: (?:permission denied|is a directory|no such file)/i,/(?:unable to start container process|starting container process caused).*?(?:exec|stat) \\*"?([^":\\\s]+).*(?:no such file|not found|permission denied)/i]},ie={certain:[/marked for deletion/i,/Secrets Manager can.t find the specified secret/i,/^(?:(?!secret)[\s\S])*secret[\s\S]*ResourceNotFoundException(?![\s\S]*log group)/i],likely:[/ResourceNotFoundException(?!.*log group)|can't find the specified secret value/i]},te={certain:[/(?:invalid ssm parameters|\bssm\b.{0,200}\binvalid parameters): ?\[?(?<secret>[^\s,\]]+)?/i,/ParameterNotFound/i],likely:[]},re={certain:[/did not contain json key ['"]?([\w./-]+)/i],likely:[/invalid character '.' (?:in|looking for|after)|cannot unmarshal|unexpected end of JSON input/i]},oe={certain:[/descriptor (?:matching|for) platform '?\{?([a-z]+\/[a-z0-9/]+)?/i,/no match for platform in manifest ?\{?([a-z]+\/[a-z0-9/]+)?/i,/does not match the specified platform(?:: wanted ([a-z0-9/]+))?/i,/exec format error/i],likely:[/no matching manifest for ([a-z]+\/[a-z0-9/]+)?/i]};var ae=[{name:"python-module",patterns:[/(?:ModuleNotFoundError|ImportError): No module named ['"]?([\w.-]+)/],isCertain:!0},{name:"python-name",patterns:[/ImportError: cannot import name ['"]?(\w+)/],isCertain:!0},{name:"node-module",patterns:[/[Ee]rror(?: \[\w+\])?: Cannot find (?:module|package) ['"]([^'"]+)['"]/],isCertain:!0},{name:"node-module",patterns:[/Uncaught: Cannot find (?:module|package) ['"]([^'"]+)['"]/]},{name:"java-class",patterns:[/(?:ClassNotFoundException|NoClassDefFoundError):? ([\w./$]+)/]},{name:"java-main-class",patterns:[/(?:Could not find or load main class|Unable to access jarfile) ([\w./$-]+)/],isCertain:!0},{name:"ruby-file",patterns:[/^(?:(?!LoadError)[\s\S])*LoadError[\s\S]*?cannot load such file -- ([\w./-]+)/,/cannot load such file -- ([\w./-]+) \(LoadError\)/],isCertain:!0},{name:"ruby-file",patterns:[/`require':? cannot load such file -- ([\w./-]+)/]},{name:"ruby-gem",patterns:[/Could not find (?=.{0,300} in (?:any of the sources|locally installed gems))(?:a valid )?(?:gem ')?([\w.-]{1,200}(?: \([^)]{1,60}\))?)/]},{name:"php-class",patterns:[/(?:Uncaught Error: )?Class ["']([\w\\]+)["'] not found/]},{name:"php-file",patterns:[/Failed opening required ['"]([^'"]+)/],isCertain:!0},{name:"dotnet-assembly",patterns:[/Could not load file or assembly ['"]([\w.-]+)/]},{name:"dotnet-application",patterns:[/The application ['"]([^'"]+\.dll)['"] does not exist/],isCertain:!0},{name:"shared-library",patterns:[/error while loading shared libraries: ([\w.+-]+)/i],isCertain:!0},{name:"shared-object",patterns:[/([\w.+-]{1,100}\.so[\w.]{0,20}): cannot open shared object file/]},{name:"perl-module",patterns:[/Can't locate ([\w./-]+\.pm) in @INC/]},{name:"musl-library",patterns:[/Error loading shared library ([\w.+-]+)/],isCertain:!0},{name:"flask-application",patterns:[/(?:Error: )?(?:Could not import|While importing|Failed to find (?:Flask )?application.*module) ['"]([\w.]+)/]},{name:"asgi-application",patterns:[/Error loading ASGI app\. Could not import module ["']([\w.]+)/]}];


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Ae),
/* harmony export */   b: () => (/* binding */ U),
/* harmony export */   c: () => (/* binding */ De),
/* harmony export */   d: () => (/* binding */ Pe),
/* harmony export */   e: () => (/* binding */ Ee),
/* harmony export */   f: () => (/* binding */ $e),
/* harmony export */   g: () => (/* binding */ Ge),
/* harmony export */   h: () => (/* binding */ Ve),
/* harmony export */   i: () => (/* binding */ We),
/* harmony export */   j: () => (/* binding */ ze),
/* harmony export */   k: () => (/* binding */ Ue),
/* harmony export */   l: () => (/* binding */ Je)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6730);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function B(e,n,r){let o=n.containerDefinitions??[],a=new Map,t=c=>{let d=a.get(c)??(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__.d)(c,(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__.b)(e),r);return a.set(c,d),d},s=j(e.region,n),i={image:c=>b(N(c,o,G),d=>_(d,t)),secret:c=>b(N(c,o,V),d=>s(d)?y:e.secrets.secretExists(W(d))),parameter:c=>c===void 0||s(c)?y:e.parameters.parameterExists(c),"secret-key":()=>y,"log-group":()=>b(o.flatMap(z),({region:c,group:d})=>e.logs(c??e.region).hasGroup(d))};return({kind:c,name:d})=>i[c](d)}var y=Promise.resolve(void 0);function j(e,{executionRoleArn:n="",containerDefinitions:r=[]}){let o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.u)(n)?.accountId,a=r.flatMap(({secrets:t=[]})=>t.flatMap(({valueFrom:s})=>s??[]));return t=>{let s=t.startsWith("arn:")?t:a.find(c=>q(c,t)),i=s===void 0?void 0:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.u)(s);return i!==void 0&&(i.region!==e||o!==void 0&&i.accountId!==o)}}function q(e,n){return e.includes(":ssm:")&&e.endsWith(`:parameter/${n.replace(/^\//,"")}`)}async function b(e,n){let r=await Promise.all(e.map(n));return r.includes(!1)?!1:r.length===0||r.includes(void 0)?void 0:!0}function N(e,n,r){return e===void 0?[...new Set(n.flatMap(r))]:[e]}function G({image:e}){return e===void 0?[]:[e]}function V({secrets:e=[]}){return e.flatMap(({valueFrom:n=""})=>n.includes(":secretsmanager:")?[n]:[])}function W(e){return e.split(":").slice(0,7).join(":")}function z({logConfiguration:e}){let{"awslogs-group":n,"awslogs-region":r}=e?.options??{};return n===void 0?[]:[{group:n,region:r}]}var H=/\.dkr\.ecr[.-][^/]{1,100}\/(?:docker-?hub|ecr-public|kubernetes|k8s|quay|github|ghcr|gitlab|azure|chainguard|[\w-]{0,100}(?:cache|mirror|proxy)[\w-]*)\//i;async function _(e,n){let r=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_5__.i)(e);if(r===void 0||H.test(e))return;let o=await n((0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__.c)(e)),a=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.n)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(o,(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.b)())});try{let{repository:t,digest:s,tag:i="latest"}=r;return await a.find(t,s??i)!==void 0}catch(t){if(t instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.m)return;throw t}}function Ae(e,n,{taskDefinition:r,earlier:o},a){return{...U(e,n),logTail:async({id:t},s)=>{let i=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.a)(r,s,t);if(i!==void 0)return e.logs(i.region??e.region).tail(i.group,i.stream,K)},logHead:async({id:t},s)=>{let i=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.a)(o,s,t);if(i!==void 0)return(await e.logs(i.region??e.region).page(i.group,i.stream,void 0)).lines},isThere:B(e,r,a),describeTargetGroups:e.loadBalancing.describeTargetGroups,describeLoadBalancers:e.loadBalancing.describeLoadBalancers,tailLog:({region:t,group:s,stream:i,limit:c})=>e.logs(t).tail(s,i,c),headLog:async({region:t,group:s,stream:i})=>(await e.logs(t).page(s,i,void 0)).lines,groupTail:({region:t,group:s,...i})=>e.logs(t).groupTail(s,i),describeTaskDefinition:async t=>(await e.describeTaskDefinition(t)).taskDefinition,rollBackServiceDeployment:e.rollBackServiceDeployment,updateService:t=>e.updateService(n.clusterArn,n.arn,{taskDefinition:t})}}var K=200;function U(e,{clusterArn:n,arn:r,name:o}){return{awsNow:e.awsNow,describeService:()=>e.describeService(n,r),listServiceDeployments:()=>e.listServiceDeployments(n,r),describeServiceDeployment:e.describeServiceDeployment,listTasks:a=>e.listTasks(n,o,a),describeTasks:a=>e.describeTasks(n,a),describeServiceRevision:e.describeServiceRevision,describeListenerRule:e.loadBalancing.describeListenerRule,describeTargetHealth:e.loadBalancing.describeTargetHealth}}function De(e,n,{clock:r,cancelled:o}){let{clusterArn:a,arn:t}=n;return{registerTaskDefinition:e.registerTaskDefinition,describeTaskDefinition:e.describeTaskDefinition,updateService:s=>e.updateService(a,t,s),describeService:()=>e.describeService(a,t),sleep:r.sleep,cancelled:o,random:Math.random}}function Pe(e){return["denied","expired","unsigned","refused"].includes(e.kind)}function Ee(e,n,r,o=""){let a=r===void 0?"It was never seen.":`It was last seen at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(r)} UTC.`;return{kind:"failed",reason:"lost-sight",message:`Lost track of the rollout; its outcome is unknown: ${J(e,n)} ${[a,o].join(" ").trim()}`}}function J(e,n){let{message:r,remedy:o}=(0,_src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_2__.c)(e),a=e.kind==="expired"?` at about ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(n)} UTC`:"";return`${r}${a}. ${o}`}function l(e,n,r,o,a=()=>({}),t=()=>!1){return{name:e,final:n,find(s){for(let i of s)if(!t(i))for(let c of o){let d=c.exec(i.slice(0,Q));if(d!==null)return{line:i,says:r,...a(d,i)}}}}}var Q=4e3;var X=/connection issue|dial tcp|timeout|timed out|deadline exceeded|may require authorization|access denied|not authorized|toomanyrequests|temporar|lookup .* on /i,u=e=>X.test(e),g=(e,n)=>({missing:{kind:e,...n!==void 0&&{name:n.replace(/(?<![.:,'"])[.:,'"]+$/,"")}}}),Y=/(?:resolve ref(?:erence)?|manifest for|repository|reference) ["']?((?:[\w.-]+(?::\d+)?\/)*[\w./-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?)/i,Z=l("image-not-found","absent","the registry has no such image",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.c.certain,(e,n)=>g("image",Y.exec(n)?.[1]),e=>!/CannotPull/i.test(e)||u(e)),ee=/\barn:[\w-]+:secretsmanager:[^\s'",]*:secret:[^\s'",]+/,ne=l("secret-missing","absent","the secret does not exist",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.f.certain,(e,n)=>g("secret",ee.exec(n)?.[0]),u),re=l("secret-missing","absent","the parameter does not exist",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.g.certain,e=>g("parameter",e[1]),u),te=l("secret-json-key-missing","absent","the secret has no such JSON key",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.h.certain,e=>g("secret-key",e[1]),u),ie=l("log-group-missing","absent","the log group does not exist",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.d.certain,()=>g("log-group",void 0),u),$e=[Z,ie,ne,re,te];var oe={name:"environment-variable-missing",final:"revision",find(e){let n=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.k)({lines:e.map(o=>({text:o}))})[0],r=n===void 0?void 0:e[n.index];if(!(n===void 0||r===void 0))return{line:r,says:`the variable ${n.name} is not set`,subject:n.name}}},se=/\benv(?:ironment)?[ _-]?var(?:iable)?s?\b|\benviron\b|getenv|process\.env|\bENV\[|ENV\.fetch|\b(?:server|process) (?:environment|context)\b|\binvalid env\b|\bmissing (?:required )?env\b|\benv (?:must|should) have\b|\benvalid\b|required key \w+ missing value/i,ae=8;function Ge(e,n,r){if(se.test(e))return!0;if(!/^KeyError: /.test(e))return!1;let o=r.lastIndexOf(e);return r.slice(Math.max(0,o-ae),Math.max(0,o)).some(t=>/File "(?:<frozen os>|\S*\/os\.py)"/.test(t)||/\benviron\b/.test(t)&&t.includes(n))}var ce=l("module-not-found","revision","the image lacks a module",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.j.flatMap(({patterns:e,isCertain:n})=>n?e:[]),e=>({says:`the image lacks ${e[1]??"a module"}`,subject:e[1]??""})),de=e=>/json|at position|end of input|yaml|xml|sql|at or near/i.test(e),le=l("container-exited","revision","the program has a syntax error",[/^\s*(?:SyntaxError|IndentationError|TabError): .+/,/PHP Parse error: .+/i,/^\S+\.(?:rb|ru|rake):\d+: syntax error, unexpected .+/,/Parse error: +syntax error, unexpected .{1,200} in \/\S+/i,/^(?:(?!\[emerg\])[\s\S])*(\[emerg\][\s\S]*(?:unknown directive|unexpected ["']|invalid number of arguments))/],e=>({subject:(e[1]??e[0]).trim()}),de),ue=/File "<(?!frozen)[^>]{0,200}>"|evalmachine\.<anonymous>|^undefined:\d|at new Script \(node:vm|\(erb\)|\(eval|eval\(\)'d code/,ge=/\/(?:tmp|mnt|efs|nfs|shared|cache|generated|shm)\/|\blib(?:cuda|nvidia|nvrm|nrt)[\w-]*\.so/i;function Ve(e,n){return!ge.test(e)&&!n.some(r=>ue.test(r))}var We=l("command-not-found","revision","the image has no such program",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.e.certain,e=>({says:`the image has no program ${e[1]??""}`.trim(),subject:e[1]??""})),ze=[oe,ce,le];var I="the image is built for another CPU architecture",Ue=l("wrong-cpu-architecture","never-heals",I,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.i.certain),Je=l("wrong-cpu-architecture","never-heals",I,[/(?:^|\s)exec [^:]{1,1000}: exec format error\s*$/i,/exec user process caused.{0,200}exec format error/i,/^exec format error\s*$/i]);


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(e,r){let n=r.slice(r.lastIndexOf("/")+1);return`${e.replace(":service/",":service-revision/")}/${n}`}var t=["ROLLING","BLUE_GREEN","LINEAR","CANARY"];function s(e){return t.includes(e)}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9089);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function u(t,e){let{taskDefinitionArn:a}=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__.e)(t),n=await e.describeTaskDefinition(a),r=await e.describeTaskDefinition(n.family).catch(i=>{if(!(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw i}),c=r!==void 0&&r.arn!==n.arn;return{service:t,running:n,...c&&{newestArn:r.arn}}}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d({arn:e,otherActions:t},n,f){let o=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:n,Weight:100},...f.map(l=>({TargetGroupArn:l,Weight:0}))]}}]),i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.t)(n);if(t.length>0)return`Set the forward action of ${e} to weight 100 for ${i} and 0 for the other group; keep its action ${t.join(", ")}.`;let g=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${o}`:(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${o}`;return`Send all traffic to ${i}:
\`\`\`sh
${g}
\`\`\``}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function y(e){let{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,ecsTags:i}=e,{desiredCount:n,forceNewDeployment:t,propagateTags:s}=e,{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,verifyUrl:r}=e;return{image:e.image,edits:{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,...i!==void 0&&{ecsTags:i}},serviceEdits:{...n!==void 0&&{desiredCount:n},...t===!0&&{forceNewDeployment:t},...s!==void 0&&{propagateTags:s}},policy:{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,...r!==void 0&&{verifyUrl:r},...e.decision!==void 0&&{decision:e.decision}}}}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   continueDeployment: () => (/* binding */ Ae)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7826);
/* harmony import */ var _src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _src_image_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6390);
/* harmony import */ var _src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7958);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7886);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4824);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5347);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8495);
/* harmony import */ var _src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6682);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7471);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6287);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4087);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8349);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(329);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7135);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3359);
/* harmony import */ var _src_timing_model_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2805);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9889);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3177);
/* harmony import */ var _src_ecs_launch_type_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5109);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function L({current:e,base:t,policy:o,targetGroups:i},{deployment:r,deploymentId:n,hooks:a},m){let{running:s,service:c}=e,d=t.revision?.arn??"",l=s.arn!==d,p=c.deployments.find(({id:h})=>h!==n),f=m==="rollback";return{deploymentId:n,startedAt:r.createdAt,taskDefinitionArn:d,previousTaskDefinitionArn:s.arn,...l&&{rollbackTaskDefinitionArn:s.arn},...p!==void 0&&{previousDeploymentId:p.id},isJoined:!0,decidedHooks:a.map(({id:h})=>h),unchanged:!1,...i!==void 0&&{targetGroups:i},waitFor:f||o.waitFor==="none"?"completed":o.waitFor,stopEarly:o.stopEarly&&!f,onFailure:f?"keep":o.onFailure,timeoutMs:o.waitForMinutes*6e4,images:[],containers:(0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.b)(t.taskDefinition)}}async function G(e,t,o){let i=await o.listServiceDeployments(e.clusterArn,e.arn),[r]=i.toSorted((c,d)=>d.createdAt.getTime()-c.createdAt.getTime());if(r===void 0)throw v(e,"it has no deployment");if(t!==void 0&&!B(r,t)){let c=i.some(d=>B(d,t));throw v(e,c?`a newer deployment (${y(r)}) has taken over from ${t}`:`deployment ${t} is not one of its newest`)}let n=await o.describeServiceDeployment(r.arn)??r,a=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.c)(n.hooks);if(n.status==="IN_PROGRESS"&&a.length>0)return{deployment:n,hooks:a,deploymentId:y(n)};let m=n.lifecycleStage===void 0?"":` at ${n.lifecycleStage}`,s=n.statusReason===void 0?"":` (${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_41__.j)(n.statusReason)})`;throw v(e,`its newest deployment ${y(n)} is ${n.status}${m}${s}, and no pause hook waits`)}function y({targetServiceRevisionArn:e="",target:t}){let o=t?.arn??e;return`ecs-svc/${o.slice(o.lastIndexOf("/")+1)}`}function B(e,t){return e.arn===t||y(e)===t}function v({name:e},t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__.a(`Nothing to decide for service "${e}": ${t}`,{kind:"nothing-to-continue",remedy:"Look at the deployments of the service. `mode: continue` needs one that waits at a pause hook, and decides each pause once.",docs:"docs/strategies.md#continue"})}var q={healthy:"POST_SCALE_UP",shifted:"POST_PRODUCTION_TRAFFIC_SHIFT"};function j({deployment:{lifecycleStage:e}},{name:t,deploymentConfiguration:o},i){if(e===void 0||i==="completed"||i==="none")return;let r=`the deployment of service "${t}" waits at ${e}`;if(i==="paused"){if(!M(e,o))return;throw K(`\`wait-for: paused\` waits for the next pause: ${r}, and no pause hook comes after it`)}if(((0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.b)(e,q[i])??-1)<0)return;throw K(`\`wait-for: ${i}\` would wait for nothing: ${r}, and ${i==="healthy"?"its new tasks are healthy":"all traffic is shifted"} already`)}function K(e){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__.a(e,{kind:"invalid-input",remedy:"Set `wait-for` to `completed`, or to a point that comes after the pause. Nothing was decided.",docs:"docs/strategies.md#continue"})}function M(e,{strategy:t,hooks:o=[]}){let i=o.filter(({kind:n})=>n==="PAUSE").flatMap(n=>n.stages),r=n=>n==="PRE_PRODUCTION_TRAFFIC_SHIFT"&&t!=="BLUE_GREEN"&&n===e;return!i.some(n=>r(n)||J(n,e))}function J(e,t){let[o,i]=[e,t].map(r=>(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.b)(r,"CLEAN_UP"));return o===void 0||i===void 0||o>i}async function Ae(e,t){let o=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.b)(e,t);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_8__.c)({aws:o,subjects:[{inputs:e,known:()=>({})}]},t,()=>z(o,e,t))}async function z(e,t,o){let i=t.decision??"continue",{draft:r}=o,n=(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__.a)(e),a=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.d)(t,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.c)(t,n),n),m=await G(a,t.deploymentId,e);i==="continue"&&j(m,a,t.waitFor);let s=await Q(e,t,m,await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_13__.a)(a,n)),c=(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_11__.b)(a);r.put("decided",{decision:i,service:a,deploymentId:m.deploymentId,revision:{family:s.family,arn:s.base.revision?.arn??"",previousArn:s.current.running.arn},...c!==void 0&&{location:c}}),(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_11__.c)(c,o.log);let d=await (0,_src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,s,o);await V(e,m,i,s,o);let l=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.m)(a),p=L(s,m,i),f=s.base.taskDefinition;return (0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.a)({aws:e,plan:s,strategy:l,target:p,rendered:f,timing:d,afterwards:async()=>{}},o)}async function Q(e,t,{deploymentId:o},i){let{service:r}=i,n=(0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_7__.b)(r.arn,o),a=await e.describeServiceRevision(n).catch(f=>{if(!(f instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.a&&(f.kind==="denied"||f.kind==="missing")))throw f}),m=r.deployments.find(({id:f})=>f===o),s=a?.taskDefinitionArn??m?.taskDefinitionArn??r.taskDefinitionArn,c=await e.describeTaskDefinition(s),{taskDefinition:d,tags:l,family:p}=c;return{...(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_6__.a)(t),current:i,base:{taskDefinition:d,tags:l,origin:"the deployment that waits",isFile:!1,revision:c},family:p,containers:[],platforms:[],desiredCount:r.desiredCount,...(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_27__.a)(r).length===0&&a!==void 0&&{targetGroups:a.targetGroups},notices:[]}}async function V(e,{deployment:t,hooks:o},i,{base:r},{log:n,keep:a}){let m=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_41__.q)(r.revision?.arn??"");for(let s of o){n.info(`${m}: ${(0,_src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_28__.c)(s,t)}`);let c=i==="continue"?"CONTINUE":"ROLLBACK";if(await e.continueServiceDeployment(t.arn,s.id,c).catch(d=>{if(!(d instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.a)||d.kind!=="lost")throw d;n.warning(`The answer to ContinueServiceDeployment was lost (${d.message}); looking what became of it.`)}),n.info(`Decided: ${c} (ContinueServiceDeployment sent for hook ${s.id})`),i==="rollback")break}a("begun",t.arn)}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function p(a,n,{draft:e}){let s=n.current.service.loadBalancers.flatMap(({targetGroupArn:r})=>r??[]);try{let r=await a.loadBalancing.describeTargetGroups([...new Set(s)]);return e.put("timing",{targetGroups:r}),e.note(r.filter(({loadBalancerArns:t})=>t.length===0).map(({name:t})=>({severity:"warning",message:`No load balancer sends traffic to target group ${t}: its targets never become healthy, and the rollout may never complete.`,remedy:`Add a listener rule that forwards to ${t}, or take it out of the service.`,docs:"docs/diagnoses.md#target-group-without-load-balancer"}))),{targetGroups:r,unread:[]}}catch(r){if(!(r instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.a))throw r;let t=[{what:"settings of the target groups",action:r.action,why:r.message}];return{targetGroups:[],unread:t}}}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ g)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function f({taskDefinition:e,tags:n}){return n.length===0?e:{...e,tags:n}}function m({arn:e,clusterArn:n,name:r}){let i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.u)(e);return i===void 0?void 0:{...i,cluster:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.s)(n),service:r}}function g(e,n){if(e===void 0)return;let{region:r,accountId:i}=e,o=(0,_src_report_console_links_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),c=o===void 0?"":`; in the console: ${o}`;n.info(`Started at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.f)(n.startedAt)} UTC in ${r}, account ${i}${c}`)}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ U),
/* harmony export */   b: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1553);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var h=e=>(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_3__.lookup)(e,{all:!0});async function u(e,n,r=h){if((0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.p)(e)!==void 0)return!1;let s=new Promise(o=>n.addEventListener("abort",()=>o([])));return(await Promise.race([r(e.hostname.replace(/^\[|\]$/g,"")).catch(()=>[]),s])).some(({address:o})=>(0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.f)(o))}var g=6e4,f=1e4,v=3e3;async function U(e,n){if(e===void 0)return;let{cancelled:r}=n,s=await m(e,n);if(!(s.kind==="answered"||r.aborted))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a(`verify-url cannot be verified: this runner does not reach ${e} (${s.why}). Nothing was deployed.`,{kind:"verify-url-unreachable",remedy:"Set `verify-url` to an address that this runner reaches, use a runner inside the network, or leave `verify-url` out.",docs:"docs/troubleshooting.md#verify-url"})}async function M(e,n){let{clock:r,log:s,cancelled:i}=n,o=r.now().getTime()+g;for(;;){let t=await m(e,n);if(t.kind==="answered"&&t.status<400)return s.info(`${e} answers`),{kind:"holds"};if(r.now().getTime()>=o||i.aborted)return p(e,t);await r.sleep(v,i)}}function p(e,n){if(n.kind==="unresolved")return{kind:"unknown",message:`${e} was not verified: this runner no longer resolves its name (${n.why}).`};let r=n.kind==="answered"?`it answered ${n.status}`:n.why;return{kind:"fails",message:`The rollout completed, but ${e} did not answer as it should within a minute: ${r}.`}}async function m(e,{cancelled:n,addressesOf:r}){let s=AbortSignal.timeout(f),i=AbortSignal.any([s,n]);try{if(await u(new URL(e),i,r))return k;let o=await (0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.r)(e,{redirect:"manual",signal:i});return await o.body?.cancel(),{kind:"answered",status:o.status}}catch(o){if(s.aborted)return{kind:"unreached",why:`no answer within ${f/1e3} s`};let{code:t,message:w}=o.cause??o;return{kind:t==="ENOTFOUND"||t==="EAI_AGAIN"?"unresolved":"unreached",why:w||String(t)}}}var k={kind:"unresolved",why:"its name leads to an address at which clouds hand out credentials"};


/***/ })

};
