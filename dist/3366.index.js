export const id = 3366;
export const ids = [3366];
export const modules = {

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(n,r){let e=r.slice(r.lastIndexOf("/")+1);return`${n.replace(":service/",":service-revision/")}/${e}`}


/***/ }),

/***/ 3731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ K),
/* harmony export */   b: () => (/* binding */ D),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ B),
/* harmony export */   e: () => (/* binding */ qe),
/* harmony export */   f: () => (/* binding */ te),
/* harmony export */   g: () => (/* binding */ Ze),
/* harmony export */   h: () => (/* binding */ en),
/* harmony export */   i: () => (/* binding */ S),
/* harmony export */   j: () => (/* binding */ nn),
/* harmony export */   k: () => (/* binding */ rn),
/* harmony export */   l: () => (/* binding */ dn),
/* harmony export */   m: () => (/* binding */ cn),
/* harmony export */   n: () => (/* binding */ R),
/* harmony export */   o: () => (/* binding */ _),
/* harmony export */   p: () => (/* binding */ yn),
/* harmony export */   q: () => (/* binding */ Ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2617);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5640);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5818);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3711);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var G=[/^(?:PATH|HOME|TMPDIR|TMP|TEMP|XDG_.*|SSL_CERT_(?:FILE|DIR)|SSH_.*)$/i,/^(?:LD_.*|DYLD_.*|GLIBC_.*|MALLOC_.*|GCONV_PATH|LOCPATH|NLSPATH|RESOLV_.*|HOSTALIASES|GODEBUG|GOTRACEBACK|GOCOVERDIR)$/i,/^(?:BASH.*|SHELLOPTS|IFS|CDPATH|PS4|PROMPT_COMMAND|COMSPEC|PATHEXT)$/i,/^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_.*|EXEC_PATH|TEMPLATE_DIR|NAMESPACE)$/i,/^GIT_(?:CONFIG.*|SSH.*|ASKPASS|PROXY.*|EDITOR|SEQUENCE_EDITOR|PAGER|EXTERNAL_DIFF|TRACE.*|ALLOW_PROTOCOL|SSL.*|TERMINAL.*)$/i,/^(?:DOCKER_.*|BUILDX_.*|EXPERIMENTAL_BUILDKIT_.*|BUILDKIT_(?:HOST|PROGRESS|COLORS|TTY.*|NO_CLIENT_TOKEN))$/i,/^ECS_ROLLOUT_.*$/i];function O(e){let{builder:n,build:r,files:t}=e,i=n.kind==="buildx",o=K(e),a=j(e),s=[...i?["buildx","build"]:["build"],...n.kind==="legacy"?["--force-rm"]:["--progress","plain"],"--file",t.dockerfile,"--tag",e.reference,...i?[o?"--push":"--load"]:[],...U(e),...e.platforms.length>0?["--platform",e.platforms.join(",")]:[],...r.target===void 0?[]:["--target",r.target],...r.noCache?["--no-cache"]:[],...Object.entries(e.labels).flatMap(([f,c])=>["--label",`${f}=${c}`]),...[...r.buildArgs.keys()].flatMap(f=>["--build-arg",f]),...a.args,...W(e),t.context],l=i?{}:{DOCKER_BUILDKIT:n.kind==="buildkit"?"1":"0"},d={...V(r),...a.env,...l};return{args:s,env:d,pushes:o,notices:X(e)}}function K({platforms:e,build:n}){return e.length>1||n.provenance!==void 0||n.sbom!==void 0}function U({builder:e,build:{provenance:n,sbom:r}}){let t=e.kind==="buildx"&&q(e.version,[0,10]);if([n,r].some(o=>o!==void 0)&&!t)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a("The image cannot be built: attestations (`provenance`, `sbom`) need buildx 0.10 or newer, and this Docker has none.",{kind:"build-failed",remedy:"Add a step with `docker/setup-buildx-action` before this one.",docs:"docs/image.md#attestations"});return t?[`--provenance=${n??"false"}`,...r===void 0?[]:[`--sbom=${r}`]]:[]}function V(e){let n=[...e.buildArgs.keys()].find(r=>G.some(t=>t.test(r)));if(n===void 0)return Object.fromEntries([...e.buildArgs].map(([r,t])=>[r,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_4__.c.open(t)]));throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(`The image cannot be built: the build arg ${n} is a variable that controls Docker itself or a program it starts.`,{kind:"invalid-input",remedy:`Give the build arg another name, in \`build-args\` and in the Dockerfile's \`ARG ${n}\`.`,docs:"docs/image.md#inputs"})}function j({builder:e,build:n}){let r=[...n.buildSecrets].map(([t,i])=>({id:t,value:i,variable:`ECS_ROLLOUT_BUILD_SECRET_${t}`}));if(r.length>0&&e.kind==="legacy")throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a("The image cannot be built: build secrets need BuildKit, and this Docker has none.",{kind:"build-failed",remedy:"Add a step with `docker/setup-buildx-action` before this one.",docs:"docs/image.md#build-secrets"});return{args:r.flatMap(({id:t,variable:i})=>["--secret",`id=${t},env=${i}`]),env:Object.fromEntries(r.map(({variable:t,value:i})=>[t,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_4__.c.open(i)]))}}function W({builder:e,build:n,cacheReference:r}){if(e.kind!=="buildx")return Y(n.cacheFrom).flatMap(s=>["--cache-from",s]);let t=J(e)&&n.cacheFrom.length===0&&n.cacheTo.length===0,i=`type=registry,ref=${r},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`,o=t&&!n.noCache?[`type=registry,ref=${r}`]:n.cacheFrom,a=t?[i]:n.cacheTo;return[...o.flatMap(s=>["--cache-from",s]),...a.flatMap(s=>["--cache-to",s])]}function X({builder:e,build:n}){if(e.kind==="buildx")return[];let r=[...n.cacheFrom.filter(t=>t.includes("type=")),...n.cacheTo];return r.length===0?[]:[{severity:"warning",message:`The build cache was left out: this Docker cannot use ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(r)}.`,remedy:"Add a step with `docker/setup-buildx-action` before this one.",docs:"docs/image.md#cache"}]}function Y(e){return e.filter(n=>!n.includes("type="))}function J(e){return e.kind==="buildx"&&e.driver!=="docker"}function q([e,n],[r,t]){return e>r||e===r&&n>=t}async function E(e){let n=new Set(await L(e));return async r=>{let t=new Set([...r.join(`
`).matchAll(/^ ---> ([0-9a-f]{12})$/gm)].map(([,o])=>o)),i=(await L(e)).filter(o=>t.has(o)&&!n.has(o));i.length>0&&await e.run(["image","rm",...i])}}async function L(e){let{stdout:n}=await e.run(["images","--filter","dangling=true","--quiet"]);return n.split(`
`).filter(r=>r!=="")}var z=20;async function D(e,{docker:n,log:r,clock:t}){let{args:i,env:o,pushes:a,notices:s}=O(e),l=e.builder.kind==="legacy"?await E(n):void 0,d=t.now().getTime(),{exitCode:f,lines:c}=await r.group(`Build ${e.reference} from ${e.files.dockerfileName}`,()=>(r.info(`docker ${i.join(" ")}`),n.run(i,{env:o,onLine:y=>r.info(y)}))),w=t.now().getTime()-d;if(f===0)return{buildMs:w,notices:s,...a&&Q(c)};if(a&&(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.b)(c))return{buildMs:w,notices:s,isTagTaken:!0};for(let y of c.slice(-z))r.info(y);throw await l?.(c),(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.d)({lines:c,files:e.files})}function Q(e){let[,n]=/pushing manifest for \S+@(sha256:[0-9a-f]{64})/.exec(e.join(`
`))??[];return n===void 0?void 0:{pushedDigest:n}}async function M(e){let n=await e.run(["version","--format","{{json .}}"]);if(n.exitCode!==0)throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.c)("The image cannot be built",n.lines);let{Client:r,Server:t}=JSON.parse(n.stdout);if(!t)throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.c)("The image cannot be built",n.lines);let i=await e.run(["buildx","version"]);if(i.exitCode===0)return Z(e,i.stdout);let[o,a]=[r,t].map(({Version:l})=>Number.parseInt(l,10));return{kind:o!==void 0&&o>=19&&o<23&&(a??0)>=19?"buildkit":"legacy",platforms:[`${t.Os}/${t.Arch}`]}}async function Z(e,n){let r=await e.run(["buildx","inspect"]),[,t="0",i="0"]=/(?<!\d)(\d+)\.(\d+)/.exec(n)??[];return{kind:"buildx",version:[Number(t),Number(i)],driver:/^Driver:\s*(\S+)/m.exec(r.stdout)?.[1]??"docker",platforms:ee(r.stdout)}}function ee(e){return[...e.matchAll(/^Platforms:\s*(.+)$/gm)].map(([,r=""])=>r).flatMap(r=>r.split(/,\s*/)).map(r=>r.replace("*","").trim())}var A=(0,_shared_js__WEBPACK_IMPORTED_MODULE_8__.e)((0,_vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_5__.a)(),1);function B(e,n,r,t){let i=e.map(_src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_2__.a);if(i.length>1&&(n.kind!=="buildx"||n.driver==="docker"))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(`The image cannot be built for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(i)}: ${v(n)} builds for one platform at a time.`,{kind:"build-failed",remedy:"Add a step with `docker/setup-buildx-action` before this one, or name one platform in `platforms`.",docs:"docs/image.md#platforms"});let o=n.platforms.map(_src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_2__.a),a=i.filter(s=>!o.includes(s));if(!(o.length===0||a.length===0)&&!(n.kind!=="legacy"&&!ne(r.dockerfileText,t)))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(`The image cannot be built for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(a)}: ${v(n)} on this runner builds for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(o)} only.`,{kind:"build-failed",remedy:"Add steps with `docker/setup-qemu-action` and `docker/setup-buildx-action` before this one, use a runner of that architecture (`runs-on: ubuntu-24.04-arm`), or set `runtimePlatform` in the task definition to what the runner builds.",docs:"docs/image.md#platforms"})}function ne(e,n){let r=!1,t=!1;for(let i of A.DockerfileParser.parse(e).getInstructions()){let o=i.getTextContent();if(i.getKeyword()==="FROM"){if(t)return!1;r=!/--platform=["']?\$\{?BUILDPLATFORM/.test(o),t=n!==void 0&&o.split(/\s+/).at(-1)?.toLowerCase()===n.toLowerCase()}if(i.getKeyword()==="RUN"&&r)return!0}return!1}function v(e){return e.kind==="buildx"?`docker buildx (driver ${e.driver})`:e.kind==="buildkit"?"docker build":"docker build with Docker's legacy builder"}async function qe(e,n,r){let{workspace:t,inputs:i,platform:o}=e,a=await (0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_3__.d)(t,i),s=await M(n.docker);B([o],s,a,i.target);let l=`ecs-rollout-trial:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomBytes)(6).toString("hex")}`;n.onImage(l);try{return await D({builder:s.kind==="buildx"?{...s,driver:"docker"}:s,files:a,build:{...i,cacheTo:[]},platforms:[o],reference:l,labels:{},cacheReference:""},n),await r(l)}finally{await te(n.docker,l)}}async function te(e,n){await e.run(["image","rm","--force",n],{evenIfCancelled:!0,limitMs:6e4})}function Ze(e=(0,node_os__WEBPACK_IMPORTED_MODULE_10__.totalmem)()){return Math.floor(e/1024/1024*.75)}var ie=6e4,ae=5*6e4;function en(e,n=0){let{startPeriod:r=0}=e.healthCheck??{},t=Math.max(r,n);return Math.min(Math.max(ie,t*1e3),ae)}function S({healthCheck:e,container:n}){return e?e.port:(n.portMappings??[]).filter(({protocol:t="tcp"})=>t==="tcp").flatMap(({containerPort:t})=>t??[])[0]}function nn({environment:e=[],secrets:n=[]}){let r=new Set(e.map(({name:t})=>t));return n.flatMap(({name:t})=>t!==void 0&&!r.has(t)?[t]:[])}function rn({memory:e}){let n=Number(e);return Number.isInteger(n)&&n>0?n:void 0}var ce=64*1024-2;function R({environment:e=[]}){let r=[...new Map([["AWS_EC2_METADATA_DISABLED","true"],...e.map(({name:o="",value:a=""})=>[o,a])])].map(([o,a])=>({name:o,line:`${o}=${a}`})),t=({name:o,line:a})=>/^[^\s=#\p{Cc}][^\s=\p{Cc}]*$/u.test(o)&&!/[\n\r\0]/.test(a)&&Buffer.byteLength(a)<=ce;return{text:r.filter(t).map(({line:o})=>`${o}
`).join(""),leftOut:r.filter(o=>!t(o)).map(({name:o})=>o)}}function x(e,n){return (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(e,n,"variables")}async function I(e,n,r){await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(e,n),{mode:448}),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.writeFile)(x(e,n),r,{mode:384,flag:"wx"})}async function _(e,n){await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(e,n),{recursive:!0,force:!0})}var ue="ecs-rollout.trial",me=6,fe=4096,pe=["--security-opt","no-new-privileges","--cap-drop","NET_RAW","--cap-drop","MKNOD","--pids-limit","4096","--log-driver","json-file","--log-opt","max-size=4m","--log-opt","max-file=2"];function $(e,n,r){let{container:t,image:i}=e,[o,...a]=t.entryPoint??[];return["run","--detach","--pull","never","--name",n,"--label",`${ue}=true`,"--network","bridge","--no-healthcheck",...pe,...ye(e),...ge(t),...he(S(e)),"--env-file",r,...o===void 0?[]:["--entrypoint",o],i,...a,...t.command??[]]}function ye({container:e,taskMemoryMiB:n,mostMemoryMiB:r}){let t=[e.memory,n].find(N)??fe,i=`${Math.min(Math.max(t,me),r)}m`;return["--memory",i,"--memory-swap",i]}function dn({container:e,taskMemoryMiB:n,mostMemoryMiB:r}){let t=[e.memory,n].find(N);return t===void 0||t>r}function N(e){return typeof e=="number"&&Number.isInteger(e)&&e>0}function ge(e){let{user:n,workingDirectory:r,readonlyRootFilesystem:t,linuxParameters:i}=e,o=p(i)&&i.initProcessEnabled===!0;return[...n===void 0||n===""?[]:["--user",n],...typeof r=="string"&&r!==""?["--workdir",r]:[],...t===!0?["--read-only"]:[],...o?["--init"]:[],...be(e)]}function be({mountPoints:e}){return(Array.isArray(e)?e:[]).flatMap(n=>{let r=p(n)?n.containerPath:void 0;return typeof r=="string"&&/^\/[^,"\s]+$/.test(r)?["--mount",`type=volume,destination=${r}`]:[]})}function he(e){return Number.isInteger(e)&&Number(e)>0&&Number(e)<65536?["--publish",`127.0.0.1::${e}`]:[]}function cn({linuxParameters:e,privileged:n}){let r=p(e)?e.capabilities:void 0,t=p(r)&&Array.isArray(r.add)?r.add:[];return[...n===!0?["privileged"]:[],...t.map(i=>`the capability ${String(i)}`)]}function p(e){return typeof e=="object"&&e!==null}var xe=50,we=3e4,Te=9e4;function yn(e,n){let r=`ecs-rollout-trial-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomBytes)(6).toString("hex")}`,t=(o,a=we)=>e.run(o,{limitMs:a}),i=async(o,a)=>{let{exitCode:s,stdout:l,lines:d}=await t(["exec",r,...o],a);return{exitCode:s,stdout:l,words:d}};return{name:r,exec:i,start:async o=>{let a=x(n,r);try{await I(n,r,R(o.container).text);let{exitCode:s,lines:l}=await t($(o,r,a),Te);return{exitCode:s,words:s===0?[]:l.flatMap(Le)}}finally{await _(n,r)}},look:async()=>{let{exitCode:o,stdout:a}=await t(["inspect","--type","container",r]);return o===0?Oe(a):void 0},listeningPorts:async()=>De((await i(["cat","/proc/net/tcp","/proc/net/tcp6"])).stdout),tail:async()=>{let{lines:o}=await t(["logs","--timestamps","--tail",String(xe),r]),a=l=>l.slice(0,30);return[...o].sort((l,d)=>a(l)<a(d)?-1:+(a(l)>a(d))).flatMap(Ee)},remove:()=>Ce(e,r)}}var Pe=2e4;async function Ce(e,n){await e.run(["rm","--force","--volumes",n],{evenIfCancelled:!0,limitMs:Pe})}function Oe(e){let[n]=JSON.parse(e||"[]"),{Running:r=!1,ExitCode:t=0,OOMKilled:i=!1}=n?.State??{};return{isRunning:r,exitCode:t,isOutOfMemory:i,hasEntryPoint:(n?.Config?.Entrypoint??[]).length>0,hostPort:o=>{let a=n?.NetworkSettings?.Ports?.[`${o}/tcp`]?.[0]?.HostPort;return a===void 0?void 0:Number(a)}}}function Le(e){return/^(?:[0-9a-f]{64}|(?:Run|See) 'docker .*|\s*)$/.test(e)?[]:[e.replace(/^docker: /,"").replace(/^Error response from daemon: /,"").replace(/\.$/,"")]}function Ee(e){let[,n="",r=""]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(e)??[];return n===""?[]:[{at:new Date(n),text:r}]}function De(e){let r=[...e.matchAll(/^ *\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)].map(([,t="",i=""])=>({port:Number.parseInt(i,16),isLoopback:/^(?:[0-9A-F]{6}7F|0{24}01000000)$/.test(t)}));return[...new Set(r.map(({port:t})=>t))].map(t=>({port:t,isLoopback:r.every(i=>i.port!==t||i.isLoopback)}))}


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

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ v),
/* harmony export */   c: () => (/* binding */ $),
/* harmony export */   d: () => (/* binding */ g),
/* harmony export */   e: () => (/* binding */ S),
/* harmony export */   f: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function l({loadBalancers:e}){let n=e.flatMap(({targetGroupArn:t,pair:r})=>[...t===void 0?[]:[t],...r===void 0?[]:[r.alternateTargetGroupArn]]);return[...new Set(n)]}function g(e,n){let t=n?.lifecycleStage,r=t===void 0?"":` at ${t}`,o=e.expiresAt===void 0?"":` until ${f(e.expiresAt)} UTC`,i=e.expiresAt===void 0?"":`, then ECS ${m(e)}`;return`a pause hook${r} waits${o}${i}`}function S(e,n){return["CONTINUE","ROLLBACK"].map(t=>(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws ecs continue-service-deployment --service-deployment-arn ${n.arn} --hook-id ${e.id} --action ${t}`)}function m({timeoutAction:e}){return e==="CONTINUE"?"continues":"rolls back"}function f(e){return`${e.toISOString().slice(0,10)} ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.f)(e)}`}function v({deploymentId:e,startedAt:n},t){let r=({startedBy:o,lastStatus:i,healthStatus:u,startedAt:a})=>o!==e&&i==="RUNNING"&&u!=="UNHEALTHY"&&a!==void 0&&a<n;return t.filter(r).toSorted((o,i)=>d(i)-d(o))[0]}function d({startedAt:e}){return e?.getTime()??0}function $(e){let n=new WeakMap;return t=>{let r=n.get(t);if(r!==void 0)return r.made;let o=e(t);return n.set(t,{made:o}),o}}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function o(t){let e=new Map;return s=>(n,p)=>{let r=e.get(n)??new Map;e.set(n,r),r.set(s,p),t(n,[...r.values()].filter(i=>i!=="").join(`
`))}}function a(t){return t.split(`
`).filter(e=>e!=="")}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ we),
/* harmony export */   b: () => (/* binding */ pe),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ Te)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2506);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function U(e){return/[./\\]/.test(e)}function A(e){let t=e.split(/\r\n|\n|\r/).flatMap(i=>/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(?:[=:]|$)/.exec(i)?.[1]??[]);return[...new Set(t)]}async function we(e,t){let i=await M(e,t,{input:"task-definition",isAlike:o=>/\.(json|ya?ml)$/i.test(o)&&/task|def|ecs|td/i.test(o)}),{readDocument:n}=await Promise.all(/* import() */[__webpack_require__.e(3710), __webpack_require__.e(9064)]).then(__webpack_require__.bind(__webpack_require__, 9064)),r=n(i,b(t));return _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__.a.learn((0,_src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__.a)(r.taskDefinition)),r}async function pe(e,t){let i=await Promise.all(t.map(async n=>{if(!U(n))return[n];let r=await M(e,n,{input:"required-environment",isAlike:o=>/env/i.test(o)});return A(new TextDecoder().decode(r))}));return[...new Set(i.flat())]}async function M(e,t,i){let n=await $(e),r=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(n,t);if(!N(n,r))throw j(t,i,"it leads out of the workspace");let o=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(r).catch(()=>{});if(o===void 0)throw await I(n,t,i);if(!N(n,o))throw j(t,i,"it is a symbolic link that leads out of the workspace");let s=await (0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.e)(o);if(s.kind==="too-long")throw Q(t,i);if(s.kind==="no-file")throw await I(n,t,i,`it is ${s.what}`);return s.bytes}async function $(e){let t=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(e).catch(()=>{});if(t!==void 0&&(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)(t)).isDirectory())return t;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The workspace of the job (GITHUB_WORKSPACE) is not a directory: ${x(e)}`,{kind:"file-not-found",remedy:"Add a step with `actions/checkout` before this one; in a container of your own, mount the workspace.",docs:"docs/troubleshooting.md#inputs"})}function N(e,t){return t===e||t.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_7__.sep)}function Q(e,{input:t}){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`${x(e)} is not read: it has more than ${_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.d/1024/1024} MiB`,{kind:"file-refused",remedy:`Set \`${t}\` to the right file.`,docs:"docs/threat-model.md#files"})}function j(e,{input:t},i){let n=t==="task-definition"?" Name the original file instead of one that an earlier step rendered: this action sets the image.":"";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`${x(e)} is not read: ${i}`,{kind:"file-refused",remedy:`Set \`${t}\` to a file of the repository, relative to its root.${n}`,docs:"docs/threat-model.md#files"})}async function I(e,t,i,n){let r=await Y(e,t,i),o=i.input==="task-definition"&&n===void 0?(0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.c)(t):void 0,s=n??o?.why??await X(e),d=r.length===0?[]:[`Similar files: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.c)(r)}.`],g=o?.remedy??"Write the path relative to the root of the repository.";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`There is no file ${x(t)} in the workspace: ${s}`,{kind:i.input==="task-definition"?"task-definition-not-found":"file-not-found",remedy:[g,...d].join(" "),docs:`docs/troubleshooting.md#${i.input==="task-definition"?"task-definition-not-found":"inputs"}`})}async function X(e){return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(e)).every(i=>i===".git")?"it is empty, so a checkout step is missing before this one":"nothing exists at this path"}var k={depth:4,names:5e3,shown:5,skipped:new Set(["node_modules",".git","vendor","dist"])};async function Y(e,t,{isAlike:i}){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(t).toLowerCase(),r=[],o=k.names,s=async(c,E)=>{let O=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(c,{withFileTypes:!0}).catch(()=>[]);for(let f of O.slice(0,o)){o-=1;let F=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(c,f.name);f.isDirectory()&&E<k.depth&&!k.skipped.has(f.name)?await s(F,E+1):f.isFile()&&(i(f.name)||(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.m)(n,f.name))&&r.push(b((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(e,F)))}};await s(e,0);let d=c=>node_path__WEBPACK_IMPORTED_MODULE_7__.posix.basename(c).toLowerCase()===n,g=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.n)(b(t),r);return[...g.filter(d),...g.filter(c=>!d(c))].slice(0,k.shown)}function b(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/").replace(/^\.\//,"")}function x(e){return`"${e.length>100?`${e.slice(0,100)}\u2026`:e}"`}async function Te(e,t){let i=await $(e),n=await P(i,t.context,"context");if(!n||!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)(n)).isDirectory())throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: there is no directory ${t.context} in the workspace.`,{kind:"file-not-found",remedy:"Set `context` to a directory of the repository, and make sure that a checkout step runs before this one.",docs:"docs/image.md#inputs"});let r=t.dockerfile??(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(i,n),"Dockerfile"),o=await P(i,r,"dockerfile"),s=o&&await _(o,r);if(!o||s===void 0)throw await re(i,n,r);let d=await C(i,(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(n,".dockerignore"))??"";return{context:n,dockerfile:o,contextName:u((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(i,n))||".",dockerfileName:u((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(i,(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(i,r))),dockerfileText:s,ignoreText:await C(i,`${o}.dockerignore`)??d,contextIgnoreText:d}}async function P(e,t,i){let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(e,t)).catch(()=>{});if((n??(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(e,t))===e||(n??(0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(e,t)).startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_7__.sep))return n;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: \`${i}\` leads out of the workspace (${t}).`,{kind:"file-refused",remedy:`Set \`${i}\` to a path inside the repository, and not to a symbolic link that leads out of it.`,docs:"docs/image.md#inputs"})}async function re(e,t,i){let n=await oe(e,[(0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(e,i)),t,e],i);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: there is no file ${u(i)} in the workspace.`,{kind:"file-not-found",remedy:n.length>0?`Set \`dockerfile\` to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.c)(n,"or")}.`:"Add a Dockerfile, or name it with `dockerfile`, relative to the workspace; a checkout step must run before this one.",docs:"docs/image.md#inputs"})}async function oe(e,t,i){let n=new Set;for(let r of t){let o=r===e||r.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_7__.sep);for(let s of o?await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(r).catch(()=>[]):[])/(docker|container)file/i.test(s)&&!s.endsWith(".dockerignore")&&n.add(u((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(e,(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(r,s))))}return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.n)(i,[...n]).slice(0,5)}async function C(e,t){let i=u((0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(e,t)),n=await P(e,t,"context");if(n===void 0)return;let r=await _(n,i);if(r===void 0)throw q(i,"it is not a file");return r}async function _(e,t){let i=await (0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.e)(e);if(i.kind==="too-long")throw q(t,`it has more than ${_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.d/1024/1024} MiB`);return i.kind==="read"?new TextDecoder().decode(i.bytes):void 0}function q(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: ${e} is not read, since ${t}.`,{kind:"file-refused",remedy:"Replace it by a file of the repository, or remove it.",docs:"docs/image.md#inputs"})}function u(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/")}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ Ro)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8170);
/* harmony import */ var _src_report_several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4900);
/* harmony import */ var _src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7514);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4487);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1714);
/* harmony import */ var _src_image_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6390);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4824);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8495);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6287);
/* harmony import */ var _src_ecs_deployment_strategy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3492);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4087);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4334);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9399);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_raw_json_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(372);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8349);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4673);
/* harmony import */ var _src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(329);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1999);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7135);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5640);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(554);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4893);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(1858);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var E=3.5*6e4;async function j({clock:e,log:t,runner:n,kept:o}){for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__.b)(o("trial")))await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_14__.o)(n.temp,r),await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_14__.q)((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_15__.g)(),r);for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__.b)(o("trial-image")))await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_14__.f)((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_15__.g)(),r);for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__.b)(o("docker-config")))await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_21__.e)(r);let s=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__.b)(o("rollback"));if(s.length>0)return(await Promise.all(s.map(c=>I(c,{clock:e,log:t,runner:n,kept:o})))).join(`
`);let a=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__.b)(o("begun"));if(a.length>0&&o("reported")===""){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__.c)(a.map(p));return`## Outcome unknown: the step ended before it could report

${a.length===1?"Deployment":"Deployments"} ${r} ${a.length===1?"was":"were"} started. Look at the service in the AWS console, or run the job again.
`}}async function I(e,{clock:t,log:n,runner:o}){let{serviceName:s,...a}=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_5__.C)(e),r=await _({serviceName:s,...a},t,n,o);return n.info(r.message),`## Rollback of service ${p(s)} after the job was cancelled: ${W[r.outcome]}

${p(r.message)}
`}function p(e){return (0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_36__.h)(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__.a.mask(e))}var W={done:"the earlier version serves again","going-on":"still in progress",failed:"failed",impossible:"not possible"};async function _(e,t,n,o){let s=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_5__.t)(e.strategy),{target:a,request:r,region:c,clusterArn:D,serviceArn:O,serviceName:V}=e,M=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_10__.a)((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_10__.e)({region:c,clock:t,clockRate:o.clockRate})),q=(0,_src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_9__.b)(M,{clusterArn:D,arn:O,name:V});return (0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_5__.y)(s,a,r,{reads:q,clock:t,random:Math.random,onSnapshot:(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_5__.x)({strategy:s,target:a},n)},E)}async function Ro(){let e=(0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__.o)(process.env),t=(0,_src_runner_clock_js__WEBPACK_IMPORTED_MODULE_16__.a)(e.clockRate),n=(0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__.c)(t);_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__.a.learn((0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__.b)(process.env));try{let o=await j({clock:t,log:n,runner:e,kept:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_46__.l});o!==void 0&&e.summaryPath!==void 0&&await (0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.summaryPath,o)}catch(o){(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_46__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_36__.g)(`Post-step clean-up failed: ${_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__.a.mask((0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_38__.b)(o))}`))}}


/***/ })

};
