namespace Domain.Congress.Elections;

/// <summary>To which of three classes a representative belongs; nobody is in two.</summary>
public enum StaffGroup
{
    /// <summary>一线职工.</summary>
    FrontLine,

    /// <summary>中层以上管理人员和领导人员.</summary>
    Manager,

    /// <summary>Neither: technical and office staff.</summary>
    Other,
}
