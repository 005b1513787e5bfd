using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>The types of policy instruments of the EC–OECD STIP Compass.</summary>
internal static class StipTypes
{
    internal static IEnumerable<(string Code, LocalizedText Name)> All =>
    [
        ("PI024", new LocalizedText("战略、议程与规划", "Strategies, agendas and plans")),
        ("PI030", new LocalizedText("治理结构或公共机构的设立与改革", "Creation or reform of governance structure or public body")),
        ("PI031", new LocalizedText("政策情报", "Policy intelligence")),
        ("PI025", new LocalizedText("利益相关方或专家的正式咨询", "Formal consultation of stakeholders or experts")),
        ("PI026", new LocalizedText("科技创新横向协调机构", "Horizontal STI coordination bodies")),
        ("PI033", new LocalizedText("监管与伦理咨询机构", "Regulatory oversight and ethical advice bodies")),
        ("PI027", new LocalizedText("技术开发与采用的标准和认证", "Standards and certification for technology development and adoption")),
        ("PI028", new LocalizedText("科普宣传及其他外联活动", "Public awareness campaigns and other outreach activities")),
        ("PI006", new LocalizedText("公共研究的机构式资助", "Institutional funding for public research")),
        ("PI007", new LocalizedText("公共研究的项目资助", "Project grants for public research")),
        ("PI008", new LocalizedText("企业研发与创新补助", "Grants for business R&D and innovation")),
        ("PI009", new LocalizedText("卓越中心资助", "Centres of excellence grants")),
        ("PI010", new LocalizedText("研发与创新采购计划", "Procurement programmes for R&D and innovation")),
        ("PI011", new LocalizedText("研究员职位、研究生贷款与奖学金", "Fellowships and postgraduate loans and scholarships")),
        ("PI012", new LocalizedText("企业创新贷款与信贷", "Loans and credits for innovation in firms")),
        ("PI013", new LocalizedText("股权融资", "Equity financing")),
        ("PI014", new LocalizedText("创新券", "Innovation vouchers")),
        ("PI015", new LocalizedText("企业研发与创新的税收或社保减免", "Tax or social contributions relief for firms investing in R&D and innovation")),
        ("PI016", new LocalizedText("支持研发与创新的个人税收减免", "Tax relief for individuals supporting R&D and innovation")),
        ("PI029", new LocalizedText("债务担保与风险分担", "Debt guarantees and risk sharing schemes")),
        ("PI021", new LocalizedText("网络与协作平台", "Networking and collaborative platforms")),
        ("PI022", new LocalizedText("研究基础设施专项支持", "Dedicated support to research infrastructures")),
        ("PI023", new LocalizedText("信息服务与数据获取", "Information services and access to datasets")),
        ("PI017", new LocalizedText("技术推广与企业咨询服务", "Technology extension and business advisory services")),
        ("PI032", new LocalizedText("科学技术法规", "Science and technology regulation")),
        ("PI018", new LocalizedText("人才流动的规制与激励", "Labour mobility regulation and incentives")),
        ("PI019", new LocalizedText("知识产权的规制与激励", "Intellectual property regulation and incentives")),
        ("PI020", new LocalizedText("科学与创新的挑战赛、奖项", "Science and innovation challenges, prizes and awards")),
    ];
}
