// The headings under which schools write a result of a round.
export const roundSheetHeadings = {
  studentNumber: [
    ...["学号", "學號", "学籍号", "学生编号", "student_number", "studentnumber", "studentno"],
    "student number",
  ],
  programme: [
    ...["岗位编号", "岗位序号", "岗位号", "岗位", "編號", "职位编号", "職位編號", "職位"],
    ...["录取岗位", "取錄職位", "programme", "programme number", "programme_number", "place"],
  ],
};
