namespace PolicyTargets;

/// <summary>What a legal act does to administrative units.</summary>
public enum DivisionChangeKind
{
    /// <summary>更名: another name; the land stays.</summary>
    Rename = 0,

    /// <summary>Another code alone; the land stays.</summary>
    Recode = 1,

    /// <summary>撤县设市, 撤市设区 …: another kind, mostly with name and code; the land stays.</summary>
    KindChange = 2,

    /// <summary>撤并: several become one, which may be one of them.</summary>
    Merge = 3,

    /// <summary>分设: one becomes several, of which it may be one.</summary>
    Split = 4,

    /// <summary>部分区域划转: a part of one goes to another; both go on.</summary>
    PartialTransfer = 5,

    /// <summary>隶属变更: another parent, mostly with the code; the land stays.</summary>
    ParentChange = 6,

    /// <summary>设立: a new one, on land of others where they are named.</summary>
    Establish = 7,

    /// <summary>撤销: one ends; its land goes to others where they are named.</summary>
    Abolish = 8,
}
