import type { ReactNode } from "react";
import type { ProfileGroup } from "~/app/domain/profile";
import { FileForm } from "~/app/features/files/file-form";
import { FileList } from "~/app/features/files/file-list";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { EmptyState } from "~/app/ui/empty-state";
import { SkillsGroup } from "./group-skills";
import { PlacesGroup, TermsGroup, WorkGroup } from "./group-wishes";
import { AboutGroup, LanguagesGroup, VisibilityGroup } from "./group-words";
import type { GroupPage } from "./read-group-page.server";
import { RecordList } from "./record-list";

export type GroupFormProps = { page: GroupPage; answer: FormAnswer | undefined };

const groups: Record<ProfileGroup, (props: GroupFormProps) => ReactNode> = {
  skills: SkillsGroup,
  records: ({ page }) => <RecordList records={page.profile.records} />,
  work: WorkGroup,
  places: PlacesGroup,
  terms: TermsGroup,
  about: AboutGroup,
  languages: LanguagesGroup,
  files: FilesGroup,
  visibility: VisibilityGroup,
};

/** The questions of one group. */
export function GroupForm(props: GroupFormProps) {
  const Group = groups[props.page.group];
  return <Group {...props} />;
}

function FilesGroup({ page: { files }, answer }: GroupFormProps) {
  const t = useT("files");
  const profiles = useT("profiles");
  return (
    <div className="space-y-6">
      {files.length === 0 ? (
        <EmptyState title={profiles("files.none")} text={t("none")} />
      ) : (
        <section aria-label={profiles("groups.files.title")}>
          <FileList files={files} canRemove />
          <p className="pt-2 text-14 text-soft">{t("remove_hint")}</p>
        </section>
      )}
      <FileForm key={files.length} answer={answer} count={files.length} />
    </div>
  );
}
