"""The manifests of ``deploy/kubernetes``: sound by Kubernetes' own schemas, and true to each other and to the site."""

from __future__ import annotations

import copy
from dataclasses import fields
from typing import Any

import kubernetes_validate
import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from dashboard.metrics import Metrics
from dashboard.operation.status_endpoints import STATUS_NAMES
from dashboard.settings import DRAIN_VARIABLE, MAX_DRAIN_SECONDS, URL_VARIABLE, Settings
from dashboard.streamlit_adapter.uvicorn_server import GRACE
from tools.server_process import PROJECT

FOLDER = PROJECT / "deploy" / "kubernetes"
VERSIONS = ("1.31", "1.37")
"""The oldest and the newest release of Kubernetes for which they are meant."""
OTHERS = "traefik.io/v1alpha1"
"""Kinds of resources that are not Kubernetes' own."""
PORT = 8501
"""On which the image serves."""
Manifest = dict[str, Any]


def manifests() -> list[Manifest]:
    """What the kustomization gathers."""
    kustomization = yaml.safe_load((FOLDER / "kustomization.yaml").read_text("utf-8"))
    return [
        item for name in kustomization["resources"] for item in yaml.safe_load_all((FOLDER / name).read_text("utf-8"))
    ]


def named(kind: str, name: str = "site") -> Manifest:
    return next(item for item in manifests() if (item["kind"], item["metadata"]["name"]) == (kind, name))


def container() -> Manifest:
    (only,) = named("Deployment")["spec"]["template"]["spec"]["containers"]
    return dict(only)


def test_every_file_is_gathered() -> None:
    kustomization = yaml.safe_load((FOLDER / "kustomization.yaml").read_text("utf-8"))
    files = {path.name for path in FOLDER.glob("*.yaml")} - {"kustomization.yaml"}
    assert set(kustomization["resources"]) == files
    assert {image["name"] for image in kustomization["images"]} == {container()["image"]}


@pytest.mark.parametrize("version", VERSIONS)
def test_manifests_are_sound(version: str) -> None:
    own = [item for item in manifests() if item["apiVersion"] != OTHERS]
    assert len(own) >= 8
    for item in own:
        kubernetes_validate.validate(item, version, strict=True)


def test_a_manifest_that_is_not_sound_is_refused() -> None:
    broken = copy.deepcopy(named("Deployment"))
    broken["spec"]["template"]["spec"]["containers"][0]["readOnlyRootFilesystem"] = True
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(broken, VERSIONS[-1], strict=True)


def test_all_speak_of_the_same_pods() -> None:
    labels = named("Deployment")["spec"]["template"]["metadata"]["labels"]
    assert named("Deployment")["spec"]["selector"]["matchLabels"] == labels
    assert named("Service")["spec"]["selector"] == labels
    assert named("PodDisruptionBudget")["spec"]["selector"]["matchLabels"] == labels
    assert named("NetworkPolicy")["spec"]["podSelector"]["matchLabels"] == labels
    assert named("HorizontalPodAutoscaler")["spec"]["scaleTargetRef"] == {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "name": "site",
    }
    assert named("Service", "nothing")["spec"]["selector"] != labels


def test_the_site_runs_as_its_image_has_it() -> None:
    pod, only = named("Deployment")["spec"]["template"]["spec"], container()
    assert [port["containerPort"] for port in only["ports"]] == [PORT]
    assert (pod["securityContext"]["runAsUser"], pod["securityContext"]["runAsNonRoot"]) == (10001, True)
    assert only["securityContext"]["readOnlyRootFilesystem"]
    assert [mount["mountPath"] for mount in only["volumeMounts"]] == ["/tmp"]
    variables = {item["name"]: item["value"] for item in only["env"]}
    assert set(variables) <= {item.metadata["variable"] for item in fields(Settings)}
    assert Settings.from_environment(variables).drain_seconds <= MAX_DRAIN_SECONDS
    assert pod["terminationGracePeriodSeconds"] > int(variables[DRAIN_VARIABLE]) + GRACE
    (rule,) = named("Ingress")["spec"]["rules"]
    assert variables[URL_VARIABLE] == f"https://{rule['host']}"
    assert rule["host"] in named("Ingress")["spec"]["tls"][0]["hosts"]


def test_probes_ask_what_the_site_answers() -> None:
    only = container()
    paths = {name: only[f"{name}Probe"]["httpGet"]["path"] for name in ("startup", "readiness", "liveness")}
    assert paths == {"startup": "/health", "readiness": "/ready", "liveness": "/health"}
    assert {path.strip("/") for path in paths.values()} <= set(STATUS_NAMES)


def test_there_are_as_many_processes_as_readers_need() -> None:
    scaler = named("HorizontalPodAutoscaler")["spec"]
    (readers,) = [metric["pods"] for metric in scaler["metrics"] if metric["type"] == "Pods"]
    text = generate_latest(Metrics().registry).decode()
    assert readers["metric"]["name"] in {family.name for family in text_string_to_metric_families(text)}
    assert scaler["minReplicas"] >= 3
    assert "replicas" not in named("Deployment")["spec"], "the autoscaler has the only word"


def test_readers_are_kept_at_their_process_by_a_cookie_as_behind_caddy() -> None:
    prefix = "traefik.ingress.kubernetes.io/service.sticky.cookie"
    cookie = {name.removeprefix(prefix): value for name, value in named("Service")["metadata"]["annotations"].items()}
    caddyfile = (PROJECT / "deploy" / "Caddyfile").read_text("utf-8")
    assert f"lb_policy cookie {cookie['.name']}" in caddyfile
    assert cookie == {"": "true", ".name": "process", ".secure": "true", ".httponly": "true", ".samesite": "strict"}
    assert f"max-age={named('Middleware', 'secure')['spec']['headers']['stsSeconds']}" in caddyfile


def test_metrics_are_closed_and_nobody_but_the_database_is_asked() -> None:
    (rule,) = named("Ingress")["spec"]["rules"]
    services = {path["path"]: path["backend"]["service"]["name"] for path in rule["http"]["paths"]}
    assert services == {"/": "site", "/metrics": "nothing"}
    database = {"podSelector": {"matchLabels": {"app.kubernetes.io/component": "database"}}}
    [rule] = named("NetworkPolicy")["spec"]["egress"]
    assert rule == {"to": [database], "ports": [{"port": 5432, "protocol": "TCP"}]}


def test_the_overlay_of_the_documentation_changes_what_there_is() -> None:
    text = (PROJECT / "docs" / "HOSTING.md").read_text("utf-8")
    overlay = yaml.safe_load(text.partition("```yaml\n")[2].partition("```")[0])
    changes = [
        (patch["target"]["kind"], change) for patch in overlay["patches"] for change in yaml.safe_load(patch["patch"])
    ]
    assert len(changes) == 3
    for kind, change in changes:
        part: Any = named(kind)
        for step in change["path"].strip("/").split("/"):
            part = part[int(step)] if step.isdigit() else part[step]
        assert part == change["value"].replace("news.", "")
    assert overlay["images"][0]["name"] == container()["image"]
    (settings,) = overlay["configMapGenerator"]
    assert settings["name"] == container()["envFrom"][0]["configMapRef"]["name"]
